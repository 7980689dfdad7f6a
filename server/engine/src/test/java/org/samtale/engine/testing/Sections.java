package org.samtale.engine.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The parts of a file that begin with a key at the left margin. */
public final class Sections {

    private static final Pattern START = Pattern.compile("^[A-Za-z][A-Za-z0-9-]*:", Pattern.MULTILINE);

    private Sections() {}

    /** The sections of the base, those of the block in their place, new ones after them. */
    public static String merged(String base, String block) {
        var sections = of(base);
        sections.putAll(of(block));
        return String.join("\n", sections.values());
    }

    /** By their key with its colon. */
    public static Map<String, String> of(String text) {
        var sections = new LinkedHashMap<String, String>();
        var starts = START.matcher(text).results().toList();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1).start() : text.length();
            sections.put(
                    starts.get(i).group(),
                    text.substring(starts.get(i).start(), end).stripTrailing());
        }
        return sections;
    }
}
