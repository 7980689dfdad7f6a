package org.samtale.engine.compile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;

/** Reads single values; what does not fit is told about and left out. */
public final class Values {

    /** Longer than any line, note or description an author means to write. */
    static final int LONGEST_TEXT = 4_000;

    /** A comment as authors write it at the end of a line. */
    private static final String NOTE = "\\s{2,}#+\\s.*";

    private static final String OPENING = "“”„«»";
    private static final String CLOSING = "”“»«";

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    public Optional<Source.Scalar> scalar(Source source, String what) {
        return switch (source) {
            case Source.Scalar scalar -> Optional.of(scalar);
            case Source.Mapping mapping ->
                wrongShape(mapping.place(), what, "a single value", "stand keys with values");
            case Source.Sequence sequence -> wrongShape(sequence.place(), what, "a single value", "stands a list");
        };
    }

    public Optional<List<Source>> list(Source source, String what) {
        return switch (source) {
            case Source.Sequence sequence -> Optional.of(sequence.items());
            case Source.Mapping mapping -> wrongShape(mapping.place(), what, "a list", "stand keys with values");
            case Source.Scalar scalar -> wrongShape(scalar.place(), what, "a list", "stands a single value");
        };
    }

    /** A list, or a single value where a list of one is meant. */
    public List<Source.Scalar> oneOrMore(Source source, String what) {
        return switch (source) {
            case Source.Scalar scalar -> List.of(scalar);
            case Source.Sequence sequence ->
                sequence.items().stream()
                        .flatMap(item -> scalar(item, what).stream())
                        .toList();
            case Source.Mapping mapping -> {
                wrongShape(mapping.place(), what, "a name or a list of names", "stand keys with values");
                yield List.of();
            }
        };
    }

    public Optional<String> text(Source source, String what) {
        return scalar(source, what).flatMap(scalar -> {
            var words = scalar.text().strip();
            wholeText(scalar, words);
            if (words.isEmpty()) {
                problems.add(
                        DiagnosticCode.NOTHING_THERE,
                        scalar.place(),
                        "Nothing is written as " + what + ".",
                        "Write it, or take the key away.");
                return Optional.empty();
            }
            if (words.length() > LONGEST_TEXT) {
                problems.add(
                        DiagnosticCode.TOO_LONG,
                        scalar.place(),
                        "The text of " + what + " has " + words.length() + " characters.",
                        "Keep it under " + LONGEST_TEXT + ".");
                return Optional.empty();
            }
            return Optional.of(words);
        });
    }

    /** What somebody says or thinks. */
    Optional<String> spoken(Source source, String what) {
        var words = text(source, what);
        if (words.filter(text -> isInQuotationMarks(text)).isPresent()
                && source instanceof Source.Scalar scalar
                && !scalar.quoted()) {
            problems.add(
                    DiagnosticCode.SPEAKS_IN_QUOTATION_MARKS,
                    scalar.place(),
                    "The quotation marks belong to this text, and are shown around it.",
                    "Take them away, or write straight ones (\") in their place.");
        }
        return words;
    }

    /** All of it, and none of it once more. */
    private static boolean isInQuotationMarks(String text) {
        return text.length() > 1
                && OPENING.indexOf(text.charAt(0)) >= 0
                && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0
                && text.substring(1, text.length() - 1)
                        .chars()
                        .noneMatch(sign -> OPENING.indexOf(sign) >= 0 || CLOSING.indexOf(sign) >= 0);
    }

    /**
     * A comment behind a name, or well apart from what stands before it, is an author's note; any other may be the rest of
     * what was meant to be said.
     */
    private void wholeText(Source.Scalar scalar, String words) {
        if (!scalar.remark().isEmpty() && !scalar.remark().matches(NOTE) && !KebabCase.holds(words)) {
            problems.add(
                    DiagnosticCode.TEXT_BREAKS_OFF,
                    scalar.place(),
                    "This text ends before '" + scalar.remark().strip() + "', which nobody will read.",
                    "If it belongs to the text, put quotation marks around the whole text; if it is a note of yours, "
                            + "write two spaces before it, or give it a line of its own.");
        }
    }

    public OptionalInt number(Source source, String what, int low, int high) {
        var scalar = scalar(source, what);
        if (scalar.isEmpty()) {
            return OptionalInt.empty();
        }
        var written = scalar.get().text().strip();
        var digits = written.startsWith("+") || written.startsWith("-") ? written.substring(1) : written;
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            problems.add(
                    DiagnosticCode.NOT_A_NUMBER,
                    scalar.get().place(),
                    "'" + written + "' is not a whole number, as " + what + " must be.",
                    "Write a number from " + low + " to " + high + ".");
            return OptionalInt.empty();
        }
        long size = digits.length() > 9 ? Long.MAX_VALUE : Long.parseLong(digits);
        long number = written.startsWith("-") ? -size : size;
        if (number < low || number > high) {
            problems.add(
                    DiagnosticCode.OUT_OF_RANGE,
                    scalar.get().place(),
                    "'" + written + "' is out of range for " + what + ".",
                    "Write a number from " + low + " to " + high + ".");
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) number);
    }

    /** A number with at most two decimals, as percent: 1.5 is 150. */
    public Optional<Integer> decimal(Source source, String what, int low, int high) {
        return scalar(source, what).flatMap(scalar -> {
            var parts = scalar.text().strip().split("\\.", -1);
            boolean isNumber = parts.length <= 2 && parts[0].length() <= 4;
            for (var part : parts) {
                isNumber &= !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
            }
            if (!isNumber || (parts.length == 2 && parts[1].length() > 2)) {
                problems.add(
                        DiagnosticCode.NOT_A_NUMBER,
                        scalar.place(),
                        "'" + scalar.text() + "' is not a number, as " + what + " must be.",
                        "Write a number such as 1.5.");
                return Optional.empty();
            }
            int percent = 100 * Integer.parseInt(parts[0]);
            if (parts.length == 2) {
                percent += Integer.parseInt((parts[1] + "0").substring(0, 2));
            }
            if (percent < 100 * low || percent > 100 * high) {
                problems.add(
                        DiagnosticCode.OUT_OF_RANGE,
                        scalar.place(),
                        "'" + scalar.text() + "' is out of range for " + what + ".",
                        "Write a number from " + low + " to " + high + ".");
                return Optional.empty();
            }
            return Optional.of(percent);
        });
    }

    public Optional<String> word(Source source, String what, List<String> allowed) {
        return scalar(source, what).flatMap(scalar -> {
            if (allowed.contains(scalar.text())) {
                return Optional.of(scalar.text());
            }
            problems.add(
                    DiagnosticCode.UNKNOWN_WORD,
                    scalar.place(),
                    "'" + scalar.text() + "' is not something " + what + " can be.",
                    "Write " + String.join(" or ", allowed) + ".");
            return Optional.empty();
        });
    }

    public boolean yes(Source source, String what) {
        return word(source, what, List.of("true", "false")).orElse("false").equals("true");
    }

    private <T> Optional<T> wrongShape(Place place, String what, String wanted, String found) {
        problems.add(
                DiagnosticCode.WRONG_SHAPE,
                place,
                "Here " + found + ", but " + what + " is " + wanted + ".",
                "Write it as " + wanted + "."
                        + (found.endsWith("list") && wanted.startsWith("a single")
                                ? " A text that begins with [ needs quotation marks."
                                : ""));
        return Optional.empty();
    }
}
