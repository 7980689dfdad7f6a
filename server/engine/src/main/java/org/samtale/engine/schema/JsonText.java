package org.samtale.engine.schema;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes maps, lists, texts, numbers and yes or no as JSON that people can read, too. */
final class JsonText {

    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    static String print(Object value) {
        var json = new JsonText();
        json.value(value, "\n");
        return json.text.append('\n').toString();
    }

    private void value(Object value, String line) {
        switch (value) {
            case Map<?, ?> map -> map(map, line);
            case List<?> list -> list(list, line);
            case String words -> words(words);
            case Integer number -> text.append(number);
            case Boolean yes -> text.append(yes);
            default -> throw new IllegalArgumentException("no JSON: " + value.getClass());
        }
    }

    private void map(Map<?, ?> map, String line) {
        text.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator(); entries.hasNext(); ) {
            var entry = entries.next();
            text.append(line).append(STEP);
            words(entry.getKey().toString());
            text.append(": ");
            value(entry.getValue(), line + STEP);
            text.append(entries.hasNext() ? "," : line);
        }
        text.append('}');
    }

    /** Words on one line, everything else below each other. */
    private void list(List<?> list, String line) {
        boolean isShort = list.stream().allMatch(String.class::isInstance);
        text.append('[');
        for (int i = 0; i < list.size(); i++) {
            text.append(isShort ? (i == 0 ? "" : " ") : line + STEP);
            value(list.get(i), line + STEP);
            text.append(i + 1 < list.size() ? "," : isShort ? "" : line);
        }
        text.append(']');
    }

    private void words(String words) {
        text.append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
