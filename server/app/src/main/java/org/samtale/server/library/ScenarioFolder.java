package org.samtale.server.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Severities;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.SourceFile;

/** The folder that authors write in: a framework, scenarios, people they include, and the translations of all of them. */
public final class ScenarioFolder {
    static final String FRAMEWORK = "framework.yaml";

    private static final String ENDING = ".yaml";

    /** How much the author's mistakes weigh, where not as usual. */
    private static final String SEVERITIES = "lint.yaml";

    /** No character takes more than four; so much is not even looked into. */
    private static final long BYTES_MAX = 4L * YamlReader.CHARACTERS_MAX;

    private final Path folder;

    public ScenarioFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * What a look into the folder found: the sources of each scenario, how much its mistakes weigh here, the mistakes of
     * files that are no scenarios, and what is there for nothing.
     */
    public record Contents(
            List<ScenarioSources> scenarios,
            Severities severities,
            List<Diagnostic> mistakes,
            List<Diagnostic> unused) {}

    /** Reads every file that belongs to a scenario; other files are left alone. */
    public Contents read() {
        var texts = new TreeMap<String, String>();
        var unreadable = new TreeMap<String, Diagnostic>();
        for (var file : files()) {
            var name = file.getFileName().toString();
            text(file, mistake -> unreadable.put(name, mistake)).ifPresent(text -> texts.put(name, text));
        }
        var mistakes = new ArrayList<Diagnostic>();
        var severities = severities(texts.remove(SEVERITIES), mistakes);
        var misnamed = new MisnamedFiles(texts, unreadable.keySet());
        otherwiseNamed().forEach(misnamed::add);
        texts.keySet().removeAll(misnamed.names());
        if (!texts.containsKey(FRAMEWORK) && texts.keySet().stream().anyMatch(ScenarioFolder::belongs)) {
            unreadable.putIfAbsent(
                    FRAMEWORK,
                    new Diagnostic(
                            DiagnosticCode.UNREADABLE,
                            new Place(FRAMEWORK, 1, 1),
                            "There is no " + FRAMEWORK + " beside the scenarios in " + folder + ".",
                            "Put it there; every scenario speaks its moves and meters."));
            mistakes.addAll(unreadable.values());
            return new Contents(List.of(), severities, mistakes, misnamed.found());
        }
        var included = new IncludedFiles(texts);
        var scenarios = new ArrayList<ScenarioSources>();
        for (var name : texts.keySet()) {
            if (name.endsWith(ScenarioSources.SUFFIX)) {
                var id = name.substring(0, name.length() - ScenarioSources.SUFFIX.length());
                var own = new TreeMap<String, String>();
                texts.forEach((file, text) -> {
                    if (file.startsWith(id + ".scenario.") || isFramework(file)) {
                        own.put(file, text);
                    }
                });
                own.putAll(included.of(name));
                scenarios.add(new ScenarioSources(new ScenarioId(id), own));
            }
        }
        unreadable.forEach((name, mistake) -> {
            if (belongs(name) || included.isAskedFor(name)) {
                mistakes.add(mistake);
            }
        });
        var unused = new ArrayList<>(misnamed.found());
        unused.addAll(included.unused());
        return new Contents(scenarios, severities, mistakes, unused);
    }

    /** Whether somebody writes scenarios here, well named or not. */
    public boolean isMeant() {
        return all(name -> name.equals(FRAMEWORK) || MisnamedFiles.sounds(name))
                .findAny()
                .isPresent();
    }

    /** The framework of this folder, where there is one that can be read. */
    public Optional<SourceFile> framework() {
        return files().stream()
                .filter(file -> file.getFileName().toString().equals(FRAMEWORK))
                .findFirst()
                .flatMap(file -> text(file, mistake -> {}))
                .flatMap(text -> YamlReader.read(FRAMEWORK, text).file());
    }

    /** What stands in a file; none where that is no text, which is told. */
    private static Optional<String> text(Path file, Consumer<Diagnostic> told) {
        var place = new Place(file.getFileName().toString(), 1, 1);
        try {
            if (Files.size(file) > BYTES_MAX) {
                told.accept(new Diagnostic(
                        DiagnosticCode.UNREADABLE,
                        place,
                        "The file has " + Files.size(file) + " bytes; at most " + BYTES_MAX + " are read.",
                        "Split it into several scenarios."));
                return Optional.empty();
            }
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (MalformedInputException notUtf8) {
            told.accept(new Diagnostic(
                    DiagnosticCode.UNREADABLE, place, "The file is not text in UTF-8.", "Save it again as UTF-8."));
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Severities severities(@Nullable String text, List<Diagnostic> mistakes) {
        if (text == null) {
            return Severities.usual();
        }
        var reading = YamlReader.read(SEVERITIES, text);
        reading.mistake().ifPresent(mistakes::add);
        return reading.file()
                .map(Severities::read)
                .map(read -> {
                    mistakes.addAll(read.diagnostics());
                    return read.severities();
                })
                .orElse(Severities.usual());
    }

    /** Changes whenever a file that belongs to a scenario, or may be included by one, is added, removed or saved. */
    long stamp() {
        var stamp = 17L;
        for (var file : files()) {
            try {
                stamp = stamp * 31 + file.getFileName().hashCode();
                stamp = stamp * 31 + Files.getLastModifiedTime(file).toMillis();
                stamp = stamp * 31 + Files.size(file);
            } catch (IOException vanished) {
                stamp = stamp * 31 + 1; // between listing and looking; the next look sees it gone
            }
        }
        return stamp;
    }

    /** The texts of files that are never read, and yet may be meant for scenarios. */
    private Map<String, String> otherwiseNamed() {
        var texts = new TreeMap<String, String>();
        all(name -> !name.endsWith(ENDING) && (name.endsWith(".yml") || MisnamedFiles.sounds(name)))
                .forEach(file -> text(file, mistake -> {})
                        .ifPresent(text -> texts.put(file.getFileName().toString(), text)));
        return texts;
    }

    private List<Path> files() {
        return all(name -> name.endsWith(ENDING)).toList();
    }

    private Stream<Path> all(Predicate<String> named) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (var entries = Files.list(folder)) {
            return entries
                    .filter(Files::isRegularFile)
                    .filter(file -> named.test(file.getFileName().toString()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** By its name alone; people are in files of any name. */
    private static boolean belongs(String name) {
        return name.equals(SEVERITIES) || isFramework(name) || (name.endsWith(".yaml") && name.contains(".scenario."));
    }

    static boolean isFramework(String name) {
        return name.equals(FRAMEWORK) || (name.startsWith("framework.") && name.endsWith(".yaml"));
    }
}
