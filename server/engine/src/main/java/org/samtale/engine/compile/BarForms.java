package org.samtale.engine.compile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.scenario.Stance;

/** Writes out the whole bar that somebody probably meant, with the names and numbers they wrote. */
final class BarForms {

    private static final List<String> PARTS = List.of("node", "choice", "line", "fact", "ending");

    private final Names names;
    private final List<String> words;

    BarForms(Names names, List<String> words) {
        this.names = names;
        this.words = words;
    }

    /** Whether it begins with a name, where a bar about that thing begins with its kind. */
    boolean beginsWithAName() {
        return !words.isEmpty()
                && (names.exists(Kind.ENDING, words.getFirst()) || names.exists(Kind.GOAL, words.getFirst()));
    }

    String nearest() {
        return switch (words.isEmpty() ? "" : words.getFirst()) {
            case "each" -> "each ending by " + number("2") + " ways";
            case "turns", "minutes" -> length(words.getFirst());
            case "every" -> words.contains("language") ? "every language complete" : "every " + part() + " reached";
            case "at" -> "at least " + number("90") + " percent of " + part() + "s reached";
            case "no" -> "no dead end";
            case "stances" -> "stances differ by " + number("70") + " percent";
            case "best" -> "best is " + (words.contains("first") ? "first" : "longest") + " at most " + percent("40");
            case "good" -> share("good ending");
            default -> ofNames();
        };
    }

    private String ofNames() {
        var ending = first(names.all(Kind.ENDING));
        var goal = first(names.all(Kind.GOAL));
        if (words.contains("beats")) {
            return beats();
        }
        if (words.contains("way") || words.contains("ways")) {
            return "ending " + ending.or(() -> any(Kind.ENDING)).orElse("…") + " by " + number("2") + " ways";
        }
        if (ending.isPresent()) {
            return share("ending " + ending.get());
        }
        if (goal.isPresent()) {
            return share("goal " + goal.get());
        }
        return words.contains("good") || words.contains("ending") ? share("good ending") : beats();
    }

    private String share(String result) {
        return result + " of " + stance(0).orElse(Stance.SKILLED.id()) + " " + comparison() + " " + percent("60");
    }

    private String length(String unit) {
        var of = stance(0).map(stance -> " of " + stance).orElse("");
        return unit + of + (words.contains("between") ? " between 8 and 22" : " at most " + number("22"));
    }

    private String beats() {
        var worse = words.contains("each") ? Optional.of("each") : stance(1);
        var on = first(names.all(Kind.GOAL))
                .map(goal -> "goal " + goal)
                .or(() -> first(names.all(Kind.METER)))
                .or(() -> any(Kind.METER));
        return stance(0).orElse(Stance.SKILLED.id()) + " beats " + worse.orElse(Stance.PRESSING.id()) + " on "
                + on.orElse("information") + " by " + number("20");
    }

    private String comparison() {
        return words.contains("most") || words.contains("under") || words.contains("less") ? "at most" : "at least";
    }

    private String percent(String usual) {
        return number(usual) + " percent";
    }

    private String number(String usual) {
        return words.stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .findFirst()
                .orElse(usual);
    }

    private String part() {
        return words.stream()
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .filter(PARTS::contains)
                .findFirst()
                .orElse("ending");
    }

    private Optional<String> stance(int skipped) {
        return words.stream()
                .filter(word -> Stance.find(word).isPresent())
                .skip(skipped)
                .findFirst();
    }

    private Optional<String> first(Collection<String> known) {
        return words.stream().filter(known::contains).findFirst();
    }

    private Optional<String> any(Kind kind) {
        return names.all(kind).stream().findFirst();
    }
}
