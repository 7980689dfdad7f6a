package org.samtale.server.translation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How texts are written down in a translation file. What is put is a text, or a map of names to what is put. */
final class YamlWords {
    private static final String LIST = "card";
    private static final String STEP = "  ";

    /** Needs no quotation marks on a line of its own. Numbers get them, because some of them mean something to YAML. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L} .,;!?'’«»“”()…–-]*");

    private YamlWords() {}

    /** A text in the place and in the manner of another. */
    static String instead(String old, String words, int column, boolean flow) {
        if (old.startsWith("|") && words.contains("\n")) {
            return literal(words, " ".repeat(column) + STEP);
        }
        boolean plain = !flow && !old.startsWith("\"") && !old.startsWith("'");
        return plain ? scalar(words) : quoted(words);
    }

    /** Lines of a mapping or a list, each with its end. */
    static String block(Map<String, Object> values, String indent, boolean list, boolean spaced) {
        var lines = new StringBuilder();
        values.forEach((key, value) -> {
            var start = indent + (list ? "-" : key + ":");
            if (value instanceof String words) {
                var isText = words.contains("\n");
                lines.append(start).append(' ').append(isText ? literal(words, indent + STEP) : scalar(words));
                lines.append('\n');
            } else {
                lines.append(spaced ? "\n" : "").append(start).append('\n');
                lines.append(block(below(value), indent + STEP, key.equals(LIST), false));
            }
        });
        return lines.toString();
    }

    static String flow(String key, Object value) {
        if (value instanceof String words) {
            return quoted(words);
        }
        boolean list = key.equals(LIST);
        return (list ? "[ " : "{ ") + inside(below(value), list) + (list ? " ]" : " }");
    }

    static String inside(Map<String, Object> values, boolean list) {
        return values.entrySet().stream()
                .map(one -> (list ? "" : one.getKey() + ": ") + flow(one.getKey(), one.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Object> below(Object value) {
        var below = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> below.put(key.toString(), inner));
        }
        return below;
    }

    private static String literal(String words, String indent) {
        return "|\n"
                + words.lines().map(line -> line.isEmpty() ? "" : indent + line).collect(Collectors.joining("\n"));
    }

    private static String scalar(String words) {
        return PLAIN.matcher(words).matches() ? words : quoted(words);
    }

    static String quoted(String words) {
        return '"'
                + words.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }
}
