package org.samtale.engine.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody probably means who compares in other words than those of the language. */
final class Comparisons {

    /** Longer ones first: the beginning of one may be another. */
    private static final List<Map.Entry<String, String>> OTHER_WORDS = List.of(
            Map.entry("greater than or equal to", "at least"),
            Map.entry("less than or equal to", "at most"),
            Map.entry("no less than", "at least"),
            Map.entry("not less than", "at least"),
            Map.entry("no fewer than", "at least"),
            Map.entry("no more than", "at most"),
            Map.entry("not more than", "at most"),
            Map.entry("more than", "over"),
            Map.entry("greater than", "over"),
            Map.entry("higher than", "over"),
            Map.entry("larger than", "over"),
            Map.entry("bigger than", "over"),
            Map.entry("less than", "under"),
            Map.entry("lower than", "under"),
            Map.entry("smaller than", "under"),
            Map.entry("fewer than", "under"),
            Map.entry("up to", "at most"),
            Map.entry("at least", "at least"),
            Map.entry("at most", "at most"),
            Map.entry("atleast", "at least"),
            Map.entry("atmost", "at most"),
            Map.entry("minimum", "at least"),
            Map.entry("maximum", "at most"),
            Map.entry("least", "at least"),
            Map.entry("most", "at most"),
            Map.entry("above", "over"),
            Map.entry("exceeds", "over"),
            Map.entry("more", "over"),
            Map.entry("greater", "over"),
            Map.entry("higher", "over"),
            Map.entry("over", "over"),
            Map.entry("below", "under"),
            Map.entry("less", "under"),
            Map.entry("lower", "under"),
            Map.entry("under", "under"),
            Map.entry("between", "between"),
            Map.entry("exactly", "="),
            Map.entry("equals", "="),
            Map.entry("= =", "="),
            Map.entry("=", "="));

    private static final List<String> SINGLE_WORDS = List.of("over", "under", "between", "atleast", "atmost");

    private static final int LONGEST = 6;

    private Comparisons() {}

    static boolean begin(Tokens tokens) {
        return meant(tokens).isPresent();
    }

    /** The same comparison in words of the language. */
    static Optional<String> meant(Tokens tokens) {
        var ahead = tokens.ahead(LONGEST);
        for (var other : OTHER_WORDS) {
            var words = List.of(other.getKey().split(" ", -1));
            if (ahead.size() >= words.size() && ahead.subList(0, words.size()).equals(words)) {
                return Optional.of(with(other.getValue(), number(ahead, words.size())));
            }
        }
        return ahead.isEmpty()
                ? Optional.empty()
                : number(ahead, 0)
                        .map(number -> with("at least", Optional.of(number)))
                        .or(() -> Spelling.closest(ahead.getFirst(), SINGLE_WORDS)
                                .map(word -> with(word.replace("at", "at "), number(ahead, 1))));
    }

    private static Optional<String> number(List<String> words, int at) {
        return words.size() > at && Character.isDigit(words.get(at).charAt(0))
                ? Optional.of(words.get(at))
                : Optional.empty();
    }

    private static String with(String comparison, Optional<String> number) {
        var amount = number.orElse("…");
        return switch (comparison) {
            case "=" -> "between " + amount + " and " + amount;
            case "between" -> "between " + amount + " and …";
            default -> comparison + " " + amount;
        };
    }
}
