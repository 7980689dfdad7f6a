package org.samtale.server.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.explain.Explanation.Example;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.engine.source.Place;

/** An example as a whole folder: the first course of the guide with the steps and keys it shows in place. */
final class WrittenCourse {
    static final Map<ScenarioId, Integer> SCENARIOS = Map.of(new ScenarioId("quiet-emma"), 12);

    private static final String COURSE = "first-course/";
    private static final String MODULE = "first-day/en.md";
    private static final Pattern STEP = Pattern.compile("^#{1,2} .*\\{#([a-z-]+).*$|^#{1,2} .*$");
    private static final Pattern MARKED = Pattern.compile("^(.*)\\n( *)\\^$", Pattern.MULTILINE);
    private static final Pattern MARK = Pattern.compile("\uE000(\\d+)");
    private static final Pattern REPEATED = Pattern.compile("\\{( .+?), (\\d+) times }", Pattern.DOTALL);

    private final Map<String, String> files = new LinkedHashMap<>();
    private Optional<Place> mark = Optional.empty();

    WrittenCourse(List<Example> examples) {
        var guide = CourseGuide.firstCourse();
        boolean translated =
                examples.stream().anyMatch(example -> example.file().contains("nb."));
        guide.forEach((file, text) -> {
            if (translated || !file.contains("nb.")) {
                files.put(COURSE + file, text);
            }
        });
        examples.forEach(this::put);
        files.replaceAll(this::unmarked);
    }

    private void put(Example example) {
        var named =
                example.file().isEmpty() ? example.language().equals("yaml") ? "course.yaml" : MODULE : example.file();
        var file = named.endsWith("/course.yaml") ? named : COURSE + named;
        var text = prepared(example.text());
        var old = files.get(file);
        if (old == null || text.startsWith("---") || file.endsWith(".svg")) {
            files.put(file, text);
        } else if (file.endsWith(".yaml")) {
            files.put(file, file.contains("nb.") ? text : merged(old, text));
        } else {
            var sections = sections(old);
            sections.putAll(sections(text));
            files.put(file, String.join("\n", sections.values()));
        }
    }

    /** Keys of the top with what stands below them. */
    private static String merged(String old, String now) {
        var keys = new LinkedHashMap<String, String>();
        for (var part : (old + now).split("\n(?=[a-z])", -1)) {
            keys.put(part.split(":", 2)[0].replaceAll("\\W*", ""), part.stripTrailing());
        }
        return String.join("\n", keys.values()) + "\n";
    }

    private static Map<String, String> sections(String text) {
        var sections = new LinkedHashMap<String, String>();
        var key = "";
        boolean fenced = false;
        for (var line : text.lines().toList()) {
            fenced ^= line.startsWith("```");
            var step = STEP.matcher(line);
            if (!fenced && step.find()) {
                key = step.group(1) == null ? line : step.group(1);
            }
            sections.merge(key, line + "\n", String::concat);
        }
        return sections;
    }

    private static String prepared(String text) {
        var marked = MARKED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + "\uE000" + (found.group(2).length() + 1)));
        return REPEATED.matcher(marked)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1).repeat(Integer.parseInt(found.group(2)))));
    }

    private String unmarked(String file, String text) {
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            var found = MARK.matcher(lines[i]);
            if (found.find()) {
                mark = Optional.of(new Place(file, i + 1, Integer.parseInt(found.group(1))));
            }
        }
        return MARK.matcher(text).replaceAll("");
    }

    /** The place that the example marks. */
    Optional<Place> mark() {
        return mark;
    }

    CourseLibrary load(Path folder) {
        files.forEach((name, text) -> write(folder.resolve(name), text));
        return CourseLibrary.load(folder, Optional.of(SCENARIOS));
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static String print(List<Diagnostic> found) {
        var text = new StringBuilder();
        found.forEach(one ->
                text.append(one.code().id() + " " + one.place() + " " + one.message() + " = " + one.remedy() + "\n"));
        return text.toString();
    }
}
