package org.samtale.engine.transcript;

import java.util.List;

/** Shows where two transcripts part: a few lines before, then what was and what is. */
final class Difference {

    private static final int AROUND = 4;

    private Difference() {}

    static String between(String before, String now) {
        var was = before.lines().toList();
        var is = now.lines().toList();
        int at = 0;
        while (at < was.size() && at < is.size() && was.get(at).equals(is.get(at))) {
            at++;
        }
        var shown = new StringBuilder("they part at line " + (at + 1) + ":\n");
        append(shown, "    ", was, at - AROUND, at);
        append(shown, "  - ", was, at, at + AROUND);
        append(shown, "  + ", is, at, at + AROUND);
        return shown.append("run with -Dsamtale.transcripts=write to keep what is told now\n")
                .toString();
    }

    private static void append(StringBuilder shown, String mark, List<String> lines, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, lines.size()); i++) {
            shown.append(mark).append(lines.get(i)).append('\n');
        }
    }
}
