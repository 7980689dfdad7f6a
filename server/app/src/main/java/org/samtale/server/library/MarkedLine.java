package org.samtale.server.library;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * One line of a file for a terminal, and under it a mark below one of its characters.
 *
 * @param text never longer than a screen is wide, and without signs that would move the rest of it
 * @param mark ends with {@code ^}
 */
record MarkedLine(String text, String mark) {
    /** So much of a line is shown at most, so that a file on one line does not fill the screen. */
    private static final int CHARACTERS_MAX = 120;

    /** What is shown before the mark when a line is cut there. */
    private static final int CHARACTERS_BEFORE = 60;

    private static final String CUT = "…";
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final Set<UnicodeScript> WIDE =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    /** @param column from 1, in characters as people count them, not in halves of a surrogate pair */
    static MarkedLine of(String line, int column) {
        // Readers take a byte order mark for no character, and so does who counts columns.
        var characters =
                line.codePoints().filter(sign -> sign != BYTE_ORDER_MARK).toArray();
        var marked = Math.min(column - 1, characters.length);
        var start = marked < CHARACTERS_MAX ? 0 : marked - CHARACTERS_BEFORE;
        var end = Math.min(characters.length, start + CHARACTERS_MAX);
        var text = new StringBuilder(start == 0 ? "" : CUT);
        var mark = new StringBuilder(start == 0 ? "" : " ");
        for (var at = start; at < end; at++) {
            text.append(visible(characters[at]));
            if (at < marked) {
                mark.append(" ".repeat(width(characters[at])));
            }
        }
        return new MarkedLine(
                text.append(end == characters.length ? "" : CUT).toString(),
                mark.append('^').toString());
    }

    /** Signs that would turn, move or colour what stands after them are shown as a replacement sign; a line stays one line. */
    static String visible(String text) {
        return text.codePoints()
                .mapToObj(MarkedLine::visible)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private static String visible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign == '\t' || sign == '\n' ? " " : "\uFFFD";
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                "\uFFFD";
            default -> Character.toString(sign);
        };
    }

    private static int width(int sign) {
        var type = Character.getType(sign);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return Character.isEmojiPresentation(sign) || WIDE.contains(UnicodeScript.of(sign)) ? 2 : 1;
    }
}
