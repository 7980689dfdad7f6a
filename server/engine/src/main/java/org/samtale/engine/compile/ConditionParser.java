package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.samtale.engine.compile.Tokens.Token;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;

/**
 * Understands one condition. {@code not} binds tightest, then {@code and}, then {@code or}.
 *
 * <p>After the first thing it cannot understand it gives up on this condition, whose rest would only seem wrong; names
 * that do not exist are told about and passed.
 */
final class ConditionParser {

    private static final int MOST = Integer.MAX_VALUE;
    private static final int DEEPEST = 24;

    /** Stands where a condition was meant; a scenario with one of these is never played. */
    private static final Condition NOT_UNDERSTOOD = new Condition.All(List.of());

    private final Reading reading;
    private final Tokens tokens;
    private final boolean onMove;
    private int depth;

    ConditionParser(Reading reading, Source.Scalar written, boolean onMove) {
        this.reading = reading;
        this.tokens = new Tokens(written);
        this.onMove = onMove;
    }

    Condition parse() {
        if (tokens.isTooLong()) {
            reading.problems()
                    .add(
                            DiagnosticCode.EXPRESSION_TOO_LONG,
                            tokens.place(),
                            "This condition is longer than anybody can read.",
                            "Split it: set a flag where part of it comes true, and ask for the flag.");
            return NOT_UNDERSTOOD;
        }
        try {
            var condition = any();
            var rest = tokens.peek();
            if (!rest.isEnd()) {
                throw syntax(rest, "'" + rest.text() + "' was not expected here.", "Join conditions with and, or.");
            }
            return condition;
        } catch (NotUnderstood why) {
            reading.problems().add(why.code, why.place, why.message, why.remedy);
            return NOT_UNDERSTOOD;
        }
    }

    private Condition any() {
        var conditions = new ArrayList<Condition>();
        conditions.add(all());
        while (tokens.skip("or")) {
            conditions.add(all());
        }
        return conditions.size() == 1 ? conditions.getFirst() : new Condition.Any(conditions);
    }

    private Condition all() {
        var conditions = new ArrayList<Condition>();
        conditions.add(not());
        while (tokens.skip("and")) {
            conditions.add(not());
        }
        return conditions.size() == 1 ? conditions.getFirst() : new Condition.All(conditions);
    }

    private Condition not() {
        boolean negated = false;
        while (tokens.skip("not")) {
            negated = !negated;
        }
        var condition = single();
        return negated ? new Condition.Not(condition) : condition;
    }

    private Condition single() {
        var token = tokens.next();
        if (token.is("(")) {
            if (++depth > DEEPEST) {
                throw new NotUnderstood(
                        DiagnosticCode.EXPRESSION_TOO_LONG,
                        token.place(),
                        "There are brackets inside brackets too many times.",
                        "Split the condition: set a flag where part of it comes true, and ask for the flag.");
            }
            var inner = any();
            if (!tokens.skip(")")) {
                throw syntax(tokens.peek(), "A closing bracket is missing.", "Add ')'.");
            }
            depth--;
            return inner;
        }
        if (!token.isWord() || Words.NEVER_FIRST.contains(token.text())) {
            throw syntax(
                    token,
                    token.isEnd()
                            ? "The condition stops in the middle."
                            : "'" + token.text() + "' begins no condition.",
                    "Begin with a meter, a flag, or a word like knows, used, visited.");
        }
        return switch (token.text()) {
            case "knows" -> new Condition.Knows(name(Kind.FACT));
            case "confirmed" -> new Condition.Confirmed(name(Kind.FACT));
            case "unsure" -> new Condition.Unsure(ofFact());
            case "noticed" -> new Condition.Noticed(name(Kind.CUE));
            case "missed" -> new Condition.Missed(name(Kind.CUE));
            case "opened" -> new Condition.Opened(name(Kind.TOPIC));
            case "visited" -> {
                int node = name(Kind.NODE);
                var times = times();
                yield new Condition.VisitedWithin(node, times.low(), times.high());
            }
            case "chose" -> {
                int choice = name(Kind.CHOICE);
                var times = times();
                yield new Condition.ChoseWithin(choice, times.low(), times.high());
            }
            case "used" -> {
                int move = name(Kind.MOVE);
                var times = times();
                yield new Condition.UsedWithin(move, times.low(), times.high());
            }
            case "turn" -> {
                var range = range("turn", MOST);
                yield new Condition.TurnWithin(range.low(), range.high());
            }
            case "times" -> running(token);
            case "information" -> information();
            default -> meterOrFlag(token);
        };
    }

    private int ofFact() {
        tokens.skip("of");
        return name(Kind.FACT);
    }

    private Condition running(Token times) {
        if (!tokens.skip("running")) {
            throw syntax(tokens.peek(), "After 'times' comes 'running'.", "Write 'times running at least 2'.");
        }
        if (!onMove) {
            throw new NotUnderstood(
                    DiagnosticCode.TIMES_RUNNING_OUTSIDE_A_MOVE,
                    times.place(),
                    "'times running' asks about a move that is being used; here there is none.",
                    "Use it under 'instead' of a move in the framework; here, 'used … at least 2 times' may do.");
        }
        var range = range("times running", MOST);
        return new Condition.RunningWithin(range.low(), range.high());
    }

    private Condition information() {
        if (tokens.skip("of")) {
            int cast = name(Kind.CAST);
            var range = range("information", 100);
            return new Condition.InformationOfWithin(cast, range.low(), range.high());
        }
        var range = range("information", 100);
        return new Condition.InformationWithin(range.low(), range.high());
    }

    private Condition meterOrFlag(Token token) {
        var names = reading.names();
        var meter = names.find(Kind.METER, token.text());
        if (meter.isPresent()) {
            return tokens.skip("is")
                    ? band(token, meter.getAsInt())
                    : onMeter(meter.getAsInt(), range(token.text(), 100));
        }
        var flag = names.find(Kind.FLAG, token.text());
        if (flag.isPresent()) {
            if (Range.begins(tokens.peek()) || tokens.peek().is("is")) {
                throw type(
                        tokens.peek(),
                        "'" + token.text() + "' is a flag: it is set or it is not, and has no size.",
                        "Write only '" + token.text() + "', or 'not " + token.text() + "'.");
            }
            return new Condition.FlagSet(flag.getAsInt());
        }
        unknown(token);
        return NOT_UNDERSTOOD;
    }

    /** Tells about a word that is neither meter nor flag, and passes over what would belong to it. */
    private void unknown(Token token) {
        var names = reading.names();
        if (Range.begins(tokens.peek())) {
            names.refer(Kind.METER, token.place(), token.text());
            range(token.text(), 100);
            return;
        }
        if (tokens.peek().is("is")) {
            names.refer(Kind.METER, token.place(), token.text());
            tokens.next();
            bandRange();
            return;
        }
        for (var other : List.of(Kind.FACT, Kind.MOVE, Kind.NODE, Kind.CHOICE, Kind.CUE, Kind.TOPIC)) {
            if (names.exists(other, token.text())) {
                throw type(
                        token,
                        "'" + token.text() + "' is a " + other.noun() + ", which alone is neither true nor false.",
                        "Write '" + verb(other) + " " + token.text() + "'.");
            }
        }
        var possible = new ArrayList<>(names.all(Kind.FLAG));
        possible.addAll(names.all(Kind.METER));
        possible.addAll(Words.CONDITION_WORDS);
        reading.problems()
                .add(
                        DiagnosticCode.UNKNOWN_FLAG,
                        token.place(),
                        "There is no flag '" + token.text() + "'.",
                        Spelling.remedy(token.text(), possible));
    }

    private static String verb(Kind kind) {
        return switch (kind) {
            case FACT -> "knows";
            case MOVE -> "used";
            case NODE -> "visited";
            case CHOICE -> "chose";
            case CUE -> "noticed";
            case TOPIC -> "opened";
            case BAND, MOOD, CAST, METER, GOAL, FLAG, STAGE, POOL, LINE, INTERRUPTION, WHENEVER, ENDING, QUESTION ->
                throw new IllegalArgumentException("no condition asks for a " + kind);
        };
    }

    private Condition band(Token meterName, int meter) {
        if (!reading.hasBands(meter)) {
            throw type(
                    meterName,
                    "'" + meterName.text() + "' has no bands; only meters of the framework do.",
                    "Compare it with a number: '" + meterName.text() + " at least 40'.");
        }
        return onMeter(meter, bandRange());
    }

    private Range bandRange() {
        boolean upwards = false;
        boolean downwards = false;
        if (tokens.skip("at")) {
            upwards = tokens.skip("least");
            downwards = !upwards && tokens.skip("most");
            if (!upwards && !downwards) {
                throw syntax(tokens.peek(), "After 'at' comes 'least' or 'most'.", "Write 'is at least …'.");
            }
        }
        var token = tokens.peek();
        if (token.isNumber()) {
            throw type(
                    token,
                    "After 'is' comes the name of a band, not a number.",
                    "Leave 'is' out: 'at least " + token.text() + "'.");
        }
        int band = name(Kind.BAND);
        var bands = reading.bands();
        if (band >= bands.size()) {
            return new Range(0, 100);
        }
        int from = bands.get(band).from();
        int to = band + 1 < bands.size() ? bands.get(band + 1).from() - 1 : 100;
        return new Range(downwards ? 0 : from, upwards ? 100 : to);
    }

    private static Condition onMeter(int meter, Range range) {
        return new Condition.MeterWithin(meter, range.low(), range.high());
    }

    /** The index of the name that comes next; zero for one that does not exist, which has been told about. */
    private int name(Kind kind) {
        var token = tokens.next();
        if (!token.isWord()) {
            throw type(
                    token,
                    token.isEnd()
                            ? "The name of a " + kind.noun() + " is missing."
                            : "A " + kind.noun() + " was expected here, not '" + token.text() + "'.",
                    "Write the name of a " + kind.noun() + ".");
        }
        return reading.names().refer(kind, token.place(), token.text()).orElse(0);
    }

    private Range times() {
        if (tokens.skip("twice")) {
            return new Range(2, MOST);
        }
        if (!Range.begins(tokens.peek())) {
            return new Range(1, MOST);
        }
        var range = range("how often", MOST);
        if (!tokens.skip("times") && !tokens.skip("time")) {
            throw syntax(tokens.peek(), "After the number comes 'times'.", "Write 'at least 3 times'.");
        }
        return range;
    }

    private Range range(String of, int most) {
        var token = tokens.next();
        if (token.is("at")) {
            if (tokens.skip("least")) {
                return new Range(number(of, most), most);
            }
            if (tokens.skip("most")) {
                return new Range(0, number(of, most));
            }
            throw syntax(tokens.peek(), "After 'at' comes 'least' or 'most'.", "Write 'at least …' or 'at most …'.");
        }
        if (token.is(">=")) {
            return new Range(number(of, most), most);
        }
        if (token.is("<=")) {
            return new Range(0, number(of, most));
        }
        if (token.is("over") || token.is(">")) {
            return new Range(number(of, most) + 1, most);
        }
        if (token.is("under") || token.is("<")) {
            return new Range(0, number(of, most) - 1);
        }
        if (token.is("between")) {
            int low = number(of, most);
            if (!tokens.skip("and")) {
                throw syntax(tokens.peek(), "After 'between " + low + "' comes 'and'.", "Write 'between 20 and 39'.");
            }
            return new Range(low, number(of, most));
        }
        throw type(
                token,
                "'" + of + "' is a number; it does not say how much.",
                "Write '" + of + " at least …', 'at most', 'over', 'under' or 'between … and …'.");
    }

    private int number(String of, int most) {
        var token = tokens.next();
        if (!token.isNumber()) {
            throw type(
                    token,
                    token.isEnd() ? "A number is missing." : "A number was expected here, not '" + token.text() + "'.",
                    "Write a number.");
        }
        OptionalInt value = token.value();
        if (value.isEmpty() || value.getAsInt() > most) {
            throw new NotUnderstood(
                    DiagnosticCode.OUT_OF_RANGE,
                    token.place(),
                    "'" + token.text() + "' is out of range for '" + of + "'.",
                    "Write a number from 0 to " + (most == MOST ? Tokens.LARGEST_NUMBER : most) + ".");
        }
        return value.getAsInt();
    }

    private static NotUnderstood syntax(Token at, String message, String remedy) {
        return new NotUnderstood(DiagnosticCode.EXPRESSION_SYNTAX, at.place(), message, remedy);
    }

    private static NotUnderstood type(Token at, String message, String remedy) {
        return new NotUnderstood(DiagnosticCode.EXPRESSION_TYPE, at.place(), message, remedy);
    }

    private record Range(int low, int high) {

        static boolean begins(Token token) {
            return token.is("at")
                    || token.is("over")
                    || token.is("under")
                    || token.is("between")
                    || token.is(">=")
                    || token.is("<=")
                    || token.is(">")
                    || token.is("<");
        }
    }

    /** Leaves a condition that cannot be understood; never leaves the parser. */
    private static final class NotUnderstood extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final DiagnosticCode code;
        private final transient Place place;
        private final String message;
        private final String remedy;

        NotUnderstood(DiagnosticCode code, Place place, String message, String remedy) {
            super(message, null, false, false);
            this.code = code;
            this.place = place;
            this.message = message;
            this.remedy = remedy;
        }
    }
}
