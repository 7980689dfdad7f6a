package org.samtale.server.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.samtale.engine.compile.Compilation;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.ScenarioCompiler;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.SourceFile;

/**
 * Everything one scenario is compiled from: its own file, its translations, the framework and the people it includes, both in
 * every language. Two of them are the same version exactly when every file is the same.
 *
 * @param files file name to text
 */
public record ScenarioSources(ScenarioId id, SortedMap<String, String> files) {
    static final String SUFFIX = ".scenario.yaml";

    public ScenarioSources(ScenarioId id, Map<String, String> files) {
        this(id, new TreeMap<>(files));
    }

    /** The content hash: SHA-256 over names and texts, in hexadecimal. */
    public String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, text) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Compiles them; a file that is not YAML fails the compilation with its own diagnostic, beside those of the other files. */
    public Compilation compile() {
        var unreadable = new ArrayList<Diagnostic>();
        Optional<SourceFile> framework = Optional.empty();
        Optional<SourceFile> scenario = Optional.empty();
        List<SourceFile> others = new ArrayList<>();
        for (var file : files.entrySet()) {
            var reading = YamlReader.read(file.getKey(), file.getValue());
            reading.mistake().ifPresent(unreadable::add);
            if (file.getKey().equals(id.value() + SUFFIX)) {
                scenario = reading.file();
            } else if (file.getKey().equals(ScenarioFolder.FRAMEWORK)) {
                framework = reading.file();
            } else {
                reading.file().ifPresent(others::add);
            }
        }
        if (!unreadable.isEmpty()) {
            return new Compilation.Failed(unreadable);
        }
        return inside(ScenarioCompiler.compile(framework.orElseThrow(), scenario.orElseThrow(), others));
    }

    /**
     * The compiler counts places in a condition from its beginning, on one line; in one that is written over several lines
     * the place may lie past the end of the first, and is shown there.
     */
    private Compilation inside(Compilation compilation) {
        var lines = new HashMap<String, List<String>>();
        var placed = compilation.diagnostics().stream()
                .map(one -> {
                    var of = lines.computeIfAbsent(
                            one.place().file(),
                            file -> files.getOrDefault(file, "").lines().toList());
                    return inside(one, of);
                })
                .toList();
        return switch (compilation) {
            case Compilation.Compiled compiled -> new Compilation.Compiled(compiled.scenario(), placed);
            case Compilation.Failed failed -> new Compilation.Failed(placed);
        };
    }

    private static Diagnostic inside(Diagnostic diagnostic, List<String> lines) {
        var place = diagnostic.place();
        if (place.line() > lines.size()) {
            return diagnostic;
        }
        var line = lines.get(place.line() - 1);
        var last = line.codePointCount(0, line.length()) + 1;
        return place.column() <= last
                ? diagnostic
                : new Diagnostic(
                        diagnostic.code(),
                        diagnostic.severity(),
                        new Place(place.file(), place.line(), last),
                        diagnostic.message(),
                        diagnostic.remedy());
    }
}
