package org.samtale.server.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.samtale.engine.explain.Explanation.Example;

/** The guide for those who write courses, and what lies beside it. */
final class CourseGuide {
    static final Path CONTENT = Path.of("..", "..", "content");

    private static final Pattern FENCE =
            Pattern.compile("^(`{3,})(yaml|md|xml)(?: (\\S+))?\\n(.*?)^\\1$", Pattern.MULTILINE | Pattern.DOTALL);

    private CourseGuide() {}

    /** What it shows, in the order of the page. */
    static List<Example> examples() {
        return FENCE.matcher(file("README.md"))
                .results()
                .map(fence -> new Example(fence.group(2), fence.group(3) == null ? "" : fence.group(3), fence.group(4)))
                .toList();
    }

    /** The course that the guide begins with, file by file; later examples change it. */
    static Map<String, String> firstCourse() {
        var files = new LinkedHashMap<String, String>();
        for (var example : examples()) {
            if (!example.file().isEmpty()) {
                files.putIfAbsent(example.file(), example.text());
            }
        }
        return files;
    }

    static String file(String name) {
        try {
            return Files.readString(CONTENT.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
