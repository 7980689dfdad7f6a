package org.samtale.engine.compile;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Spelling {

    private static final int LONGEST = 64;

    private Spelling() {}

    /** A remedy that names the closest of the words there are, or all of them when they are few. */
    public static String remedy(String word, Collection<String> words) {
        return closest(word, words)
                .map(closest -> "Did you mean '" + closest + "'?")
                .orElseGet(() -> words.isEmpty() ? "There is none yet." : "There is: " + some(words) + ".");
    }

    /** The same, but names them all, so that one can be looked for among them. */
    public static String remedyOfAll(String word, Collection<String> words) {
        return closest(word, words).isPresent() || words.isEmpty()
                ? remedy(word, words)
                : "There is: " + String.join(", ", words) + ".";
    }

    static Optional<String> closest(String word, Collection<String> words) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        int nearest = 1 + Math.max(1, word.length() / 3);
        Optional<String> best = Optional.empty();
        for (var candidate : words) {
            int distance = distance(word, candidate, nearest);
            if (distance < nearest) {
                nearest = distance;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /** The first of them, and how many more there are. */
    static String some(Collection<String> words) {
        int most = 12;
        var listed = words.stream().limit(most).toList();
        return String.join(", ", listed) + (words.size() > most ? " and " + (words.size() - most) + " more" : "");
    }

    /** How many letters to add, drop, change or swap with a neighbour. */
    static int distance(String one, String other) {
        return distance(one, other, Integer.MAX_VALUE);
    }

    /** The same, or anything that is not less than the bound, from which on it does not matter. */
    private static int distance(String one, String other, int bound) {
        if (Math.abs(one.length() - other.length()) >= bound) {
            return bound;
        }
        var previous = new int[other.length() + 1];
        var current = new int[other.length() + 1];
        var beforePrevious = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            current[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var spare = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = spare;
            current[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(previous[j - 1] + changed, 1 + Math.min(previous[j], current[j - 1]));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
                least = Math.min(least, current[j]);
            }
            // A swap reaches back over one row, at a cost of one.
            if (least > bound) {
                return bound;
            }
        }
        return current[other.length()];
    }
}
