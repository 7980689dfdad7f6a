package org.samtale.server.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samtale.engine.compile.Compilation;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.scenario.ScenarioId;

/** All scenarios that can be played now: one unchanging picture, replaced whole when files change in development. */
public final class ScenarioLibrary implements LibraryWatcher.Watched {
    private final ScenarioFolder folder;
    private volatile Picture picture;

    private ScenarioLibrary(ScenarioFolder folder, Picture picture) {
        this.folder = folder;
        this.picture = picture;
    }

    private record Picture(Map<ScenarioId, LibraryScenario> scenarios, List<Diagnostic> diagnostics) {}

    /** Reads and compiles a folder. A scenario with an error is not in the library; {@link #diagnostics} tells why. */
    public static ScenarioLibrary load(Path directory) {
        var folder = new ScenarioFolder(directory);
        return new ScenarioLibrary(folder, look(folder, Map.of()));
    }

    /** One scenario of a folder, for whoever need not wait for the others; none when it is not there or has an error. */
    public static Optional<LibraryScenario> loadOne(Path directory, ScenarioId id) {
        var contents = new ScenarioFolder(directory).read();
        return contents.scenarios().stream()
                .filter(sources -> sources.id().equals(id))
                .findFirst()
                .flatMap(sources -> switch (contents.severities().applied(sources.compile())) {
                    case Compilation.Compiled compiled -> Optional.of(playable(sources, compiled));
                    case Compilation.Failed failed -> Optional.empty();
                });
    }

    public List<LibraryScenario> scenarios() {
        return List.copyOf(picture.scenarios().values());
    }

    public Optional<LibraryScenario> find(ScenarioId id) {
        return Optional.ofNullable(picture.scenarios().get(id));
    }

    /** The scenario with this content hash, while it is the one that is played. */
    public Optional<LibraryScenario> findVersion(String version) {
        return picture.scenarios().values().stream()
                .filter(one -> one.version().equals(version))
                .findFirst();
    }

    /** Every mistake in the folder as it was last read, errors first. */
    public List<Diagnostic> diagnostics() {
        return picture.diagnostics();
    }

    /** Reads the folder again. A scenario that no longer compiles stays as it last was. */
    @Override
    public void reload() {
        picture = look(folder, picture.scenarios());
    }

    @Override
    public long stamp() {
        return folder.stamp();
    }

    private static LibraryScenario playable(ScenarioSources sources, Compilation.Compiled compiled) {
        return new LibraryScenario(compiled.scenario(), sources.version(), sources);
    }

    private static Picture look(ScenarioFolder folder, Map<ScenarioId, LibraryScenario> lastGood) {
        var contents = folder.read();
        var diagnostics = new ArrayList<>(contents.mistakes());
        diagnostics.addAll(contents.severities().applied(contents.unused()));
        var scenarios = new LinkedHashMap<ScenarioId, LibraryScenario>();
        // Side by side: a server that was killed is back sooner.
        var compilations = contents.scenarios().parallelStream()
                .map(sources -> contents.severities().applied(sources.compile()))
                .toList();
        for (int i = 0; i < compilations.size(); i++) {
            var sources = contents.scenarios().get(i);
            var compilation = compilations.get(i);
            diagnostics.addAll(compilation.diagnostics());
            switch (compilation) {
                case Compilation.Compiled compiled -> scenarios.put(sources.id(), playable(sources, compiled));
                case Compilation.Failed failed ->
                    Optional.ofNullable(lastGood.get(sources.id()))
                            .ifPresent(before -> scenarios.put(sources.id(), before));
            }
        }
        if (!contents.mistakes().isEmpty()) {
            lastGood.forEach(scenarios::putIfAbsent);
        }
        diagnostics.sort(DiagnosticPrinter.WORST_FIRST);
        return new Picture(
                Collections.unmodifiableMap(scenarios),
                diagnostics.stream().distinct().toList());
    }
}
