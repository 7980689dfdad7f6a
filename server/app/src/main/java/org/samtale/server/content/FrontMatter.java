package org.samtale.server.content;

import java.util.List;
import java.util.Optional;

/**
 * The lines between {@code ---} at the top of a module.
 *
 * @param end the line of the closing sign, counted from 0
 */
record FrontMatter(int end) {
    private static final String SIGN = "---";

    /** Empty where the file does not begin with it, or where it never ends. */
    static Optional<FrontMatter> find(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals(SIGN)) {
            return Optional.empty();
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals(SIGN)) {
                return Optional.of(new FrontMatter(i));
            }
        }
        return Optional.empty();
    }

    /** With an empty line in place of the opening sign, so that everything keeps its line. */
    String yaml(List<String> lines) {
        return "\n" + String.join("\n", lines.subList(1, end)) + "\n";
    }

    /** What follows, at the lines where it stands in the file. */
    String markdown(List<String> lines) {
        return "\n".repeat(end + 1) + String.join("\n", lines.subList(end + 1, lines.size())) + "\n";
    }
}
