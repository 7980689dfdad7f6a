package org.samtale.engine.compile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.SourceFile;
import org.samtale.engine.testing.Sketch;
import org.samtale.engine.testing.SmallScenario;
import org.samtale.engine.testing.Yaml;

/** A scenario with one mistake, as {@code diagnostics.txt} has it, and the text that stands where the mistake is. */
record Example(String code, String at, Map<String, String> files) {

    private static final String FRAMEWORK = "framework.yaml";
    private static final String SCENARIO = "sketch.scenario.yaml";
    private static final String CHANGE = " => ";

    static List<Example> all() {
        var examples = new ArrayList<Example>();
        for (var section : resource("diagnostics.txt").split("(?m)^=== ", -1)) {
            if (section.startsWith("S")) {
                examples.add(of(section));
            }
        }
        return examples;
    }

    private static Example of(String section) {
        var written = new StringBuilder();
        var files = new LinkedHashMap<String, String>();
        files.put(FRAMEWORK, SmallScenario.frameworkText());
        var directives = new ArrayList<String>();
        section.lines().skip(1).forEach(line -> {
            if (line.startsWith("--- ")) {
                directives.add(line.substring(4));
            } else {
                written.append(line).append('\n');
            }
        });
        var text = Sketch.text(written.toString())
                .replace("@LONG@", "ord ".repeat(1500))
                .replace("@AND@", "and turn over 3 ".repeat(60));
        files.put(SCENARIO, text);
        directives.forEach(directive -> follow(directive, files));
        var header = section.lines().findFirst().orElseThrow().split(" ", 2);
        return new Example(header[0], header[1], files);
    }

    private static void follow(String directive, Map<String, String> files) {
        var words = directive.split(" ", 2);
        switch (words[0]) {
            case "without" -> {
                files.remove(words[1] + ".yaml");
                files.computeIfPresent(SCENARIO, (name, text) -> text.replaceAll("(?m)^" + words[1] + ":.*\n", ""));
            }
            case "framework" -> files.computeIfPresent(FRAMEWORK, (name, text) -> changed(text, words[1]));
            case "translated" -> {
                var scenario = Sketch.compiled("");
                files.put(
                        "framework.en.yaml",
                        resource("framework.en.yaml") + madeFrom(Fingerprint.ofFramework(scenario)));
                var translation = resource("sketch.scenario.en.yaml") + madeFrom(Fingerprint.ofScenario(scenario));
                files.put("sketch.scenario.en.yaml", words.length > 1 ? changed(translation, words[1]) : translation);
            }
            default -> throw new IllegalArgumentException(directive);
        }
    }

    private static String changed(String text, String change) {
        var parts = change.replace("\\n", "\n").split(CHANGE, 2);
        if (!text.contains(parts[0])) {
            throw new IllegalArgumentException("there is no " + parts[0]);
        }
        return text.replace(parts[0], parts[1]);
    }

    private static String madeFrom(Map<String, Fingerprint> fingerprints) {
        var list = new StringBuilder("made-from:\n");
        fingerprints.forEach((entry, print) -> list.append("  " + entry + ": " + print.value() + "\n"));
        return list.toString();
    }

    Compilation compile() {
        var read = new ArrayList<SourceFile>();
        files.forEach((name, text) -> read.add(Yaml.parse(name, text)));
        return ScenarioCompiler.compile(read.get(0), read.get(1), read.subList(2, read.size()));
    }

    /** What stands at a place, to the end of its line. */
    String textAt(Place place) {
        var line = requireNonNull(files.get(place.file())).lines().toList().get(place.line() - 1);
        return line.substring(Math.min(line.length(), place.column() - 1));
    }

    private static String resource(String name) {
        try (var stream = requireNonNull(Example.class.getResourceAsStream("/" + name), name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return code + " at " + at;
    }
}
