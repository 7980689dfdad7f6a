package org.samtale.engine.transcript;

import java.util.ArrayList;
import java.util.List;

/** Where two tellings of a conversation part first, and where they come together again. */
final class Difference {

    private static final int BEFORE = 3;
    private static final int AFTER = 1;

    /** Longer than this nobody reads on; what is meant is seen by then. */
    private static final int MOST = 8;

    private final List<String> was;
    private final List<String> is;
    private final int at;

    Difference(List<String> was, List<String> is) {
        this.was = was;
        this.is = is;
        int same = 0;
        while (same < was.size() && same < is.size() && was.get(same).equals(is.get(same))) {
            same++;
        }
        at = same;
    }

    boolean isNone() {
        return at == was.size() && at == is.size();
    }

    /** The line of the first difference, counted from one. */
    int line() {
        return at + 1;
    }

    /** Whether the same is chosen and does the same, and only what is said and seen has other words. */
    boolean isOnlyInWords() {
        return course(was).equals(course(is));
    }

    /** Some lines before, what is gone, what has come, and a line after. */
    String shown() {
        int gone = was.size() - at;
        int come = is.size() - at;
        for (int both = 0; both < was.size() - at + is.size() - at; both++) {
            int less = together(both);
            if (less >= 0) {
                gone = less;
                come = both - less;
                break;
            }
        }
        var shown = new StringBuilder();
        append(shown, "    ", was, at - BEFORE, at);
        append(shown, "  - ", was, at, at + gone);
        append(shown, "  + ", is, at, at + come);
        append(shown, "    ", was, at + gone, at + gone + AFTER);
        return shown.toString();
    }

    /** How many lines are gone when so many are gone or have come, and after them both go on alike; -1 if they do not. */
    private int together(int both) {
        for (int gone = 0; gone <= both; gone++) {
            int left = at + gone;
            int right = at + both - gone;
            if (isSame(left, right) && (!was.get(left).isBlank() || isSame(left + 1, right + 1))) {
                return gone;
            }
        }
        return -1;
    }

    private boolean isSame(int left, int right) {
        return left < was.size() && right < is.size() && was.get(left).equals(is.get(right));
    }

    private static void append(StringBuilder shown, String mark, List<String> lines, int from, int to) {
        int end = Math.min(to, lines.size());
        for (int i = Math.max(0, from); i < end; i++) {
            if (i - from == MOST) {
                shown.append(mark).append("… and ").append(end - i).append(" lines more\n");
                return;
            }
            shown.append((mark + lines.get(i)).stripTrailing()).append('\n');
        }
    }

    /** Stages, choices, effects and the end, without the words. */
    private static List<String> course(List<String> lines) {
        var course = new ArrayList<String>();
        boolean over = false;
        for (var line : lines) {
            over |= line.startsWith("= ") || line.startsWith("~ ");
            if (line.startsWith(TranscriptReader.CHOSEN)) {
                course.add(TranscriptReader.chosen(line));
            } else if (over || line.startsWith("# ") || line.startsWith("  * ")) {
                course.add(line);
            }
        }
        return course;
    }
}
