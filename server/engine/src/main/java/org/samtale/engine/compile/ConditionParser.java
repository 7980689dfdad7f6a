package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.List;
import org.samtale.engine.compile.Tokens.Token;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.source.Source;

/**
 * Understands one condition. {@code not} binds tightest, then {@code and}, then {@code or}.
 *
 * <p>After the first thing it cannot understand it gives up on this condition, whose rest would only seem wrong; names
 * that do not exist are told about and passed.
 */
final class ConditionParser {

    private static final int DEEPEST = 24;

    /** Stands where a condition was meant; a scenario with one of these is never played. */
    private static final Condition NOT_UNDERSTOOD = new Condition.All(List.of());

    private final Reading reading;
    private final Tokens tokens;
    private final RangeParser ranges;
    private final FloorParser floor;
    private final PairParser pair;
    private final QuantityParser quantities;
    private final boolean onMove;
    private int depth;

    ConditionParser(Reading reading, Source.Scalar written, boolean onMove) {
        this.reading = reading;
        this.tokens = new Tokens(written);
        this.ranges = new RangeParser(reading, tokens);
        this.floor = new FloorParser(reading, tokens, ranges);
        this.pair = new PairParser(reading, tokens);
        this.quantities = new QuantityParser(reading, tokens, ranges);
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
        int before = reading.problems().errors();
        try {
            var condition = any();
            var rest = tokens.peek();
            if (!rest.isEnd()) {
                throw NotUnderstood.syntax(
                        rest,
                        "'" + rest.text() + "' was not expected here.",
                        Comparisons.begin(tokens)
                                ? "Compare with at least, at most, over, under or between."
                                : "Join conditions with and, or.");
            }
            return reading.problems().errors() == before ? condition : NOT_UNDERSTOOD;
        } catch (NotUnderstood why) {
            why.tell(reading.problems());
            return NOT_UNDERSTOOD;
        }
    }

    /** Whether nobody knows when it holds, because what was written was not understood. */
    static boolean isUnknown(Condition condition) {
        return condition.equals(NOT_UNDERSTOOD)
                || (condition instanceof Condition.All all && all.conditions().contains(NOT_UNDERSTOOD));
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
                throw NotUnderstood.syntax(tokens.peek(), "A closing bracket is missing.", "Add ')'.");
            }
            depth--;
            return inner;
        }
        if (!token.isWord() || Words.NEVER_FIRST.contains(token.text())) {
            throw NotUnderstood.syntax(
                    token,
                    token.isEnd()
                            ? "The condition stops in the middle."
                            : "'" + token.text() + "' begins no condition.",
                    "Begin with a meter, a flag, or a word like knows, used, visited.");
        }
        if (token.is(Words.WAITED) && reading.names().count(Kind.SILENCE) > 0) {
            var kept = ranges.silence();
            return new Condition.WaitedWithin(kept.low(), kept.high());
        }
        if (pair.begins(token)) {
            return pair.parse(token);
        }
        if (floor.begins(token)) {
            return floor.parse(token);
        }
        return switch (token.text()) {
            case "knows" -> new Condition.Knows(ranges.name(Kind.FACT));
            case "confirmed" -> new Condition.Confirmed(ranges.name(Kind.FACT));
            case "unsure" -> new Condition.Unsure(ofFact());
            case "noticed" -> new Condition.Noticed(ranges.name(Kind.CUE));
            case "missed" -> new Condition.Missed(ranges.name(Kind.CUE));
            case "opened" -> opened();
            case "visited" -> {
                int node = ranges.name(Kind.NODE);
                var times = ranges.times();
                yield new Condition.VisitedWithin(node, times.low(), times.high());
            }
            case "chose" -> {
                int choice = ranges.name(Kind.CHOICE);
                var times = ranges.times();
                yield new Condition.ChoseWithin(choice, times.low(), times.high());
            }
            case "used" -> {
                int move = ranges.name(Kind.MOVE);
                var times = ranges.times();
                yield new Condition.UsedWithin(move, times.low(), times.high());
            }
            case "turn" -> {
                var range = ranges.of("turn", RangeParser.MOST);
                yield new Condition.TurnWithin(range.low(), range.high());
            }
            case "times" -> running(token);
            case "information" -> information();
            default -> meterOrFlag(token);
        };
    }

    private int ofFact() {
        tokens.skip("of");
        return ranges.name(Kind.FACT);
    }

    /** A topic by its name, so many of them, or all; a topic may be called like any of these words. */
    private Condition opened() {
        var word = tokens.peek();
        if (reading.names().exists(Kind.TOPIC, word.text())) {
            return new Condition.Opened(ranges.name(Kind.TOPIC));
        }
        if (RangeParser.Range.begins(word)) {
            var range = ranges.of("how many topics", RangeParser.MOST);
            topics();
            return new Condition.TopicsOpenedWithin(range.low(), range.high());
        }
        if (tokens.skip("all")) {
            topics();
            return new Condition.AllTopicsOpened();
        }
        return new Condition.Opened(ranges.name(Kind.TOPIC));
    }

    private void topics() {
        if (!tokens.skip("topics") && !tokens.skip("topic")) {
            throw NotUnderstood.syntax(
                    tokens.peek(), "The word 'topics' is missing here.", "Write 'opened at least 3 topics'.");
        }
    }

    private Condition running(Token times) {
        if (!tokens.skip("running")) {
            throw NotUnderstood.syntax(
                    tokens.peek(), "After 'times' comes 'running'.", "Write 'times running at least 2'.");
        }
        if (!onMove) {
            throw new NotUnderstood(
                    DiagnosticCode.TIMES_RUNNING_OUTSIDE_A_MOVE,
                    times.place(),
                    "'times running' asks about a move that is being used; here there is none.",
                    "Use it under 'instead' of a move in the framework; here, 'used … at least 2 times' may do.");
        }
        var range = ranges.of("times running", RangeParser.MOST);
        return new Condition.RunningWithin(range.low(), range.high());
    }

    private Condition information() {
        if (tokens.skip("of")) {
            int cast = ranges.name(Kind.CAST);
            var range = ranges.of("information", 100);
            return new Condition.InformationOfWithin(cast, range.low(), range.high());
        }
        var range = ranges.of("information", 100);
        return new Condition.InformationWithin(range.low(), range.high());
    }

    private Condition meterOrFlag(Token token) {
        var names = reading.names();
        var meter = reading.meters().find(token.text(), onMove);
        if (meter.isPresent()) {
            if (tokens.skip("is")) {
                return band(token, meter.getAsInt());
            }
            if (names.exists(Kind.BAND, tokens.peek().text())) {
                throw NotUnderstood.type(
                        tokens.peek(),
                        "Between '" + token.text() + "' and the band something is missing.",
                        "Write '" + token.text() + " is " + tokens.peek().text() + "'.");
            }
            return onMeter(meter.getAsInt(), ranges.of(token.text(), 100));
        }
        var flag = names.find(Kind.FLAG, token.text());
        if (flag.isPresent()) {
            if (RangeParser.Range.begins(tokens.peek()) || tokens.peek().is("is")) {
                throw NotUnderstood.type(
                        tokens.peek(),
                        "'" + token.text() + "' is a flag: it is set or it is not, and has no size.",
                        "Write only '" + token.text() + "', or 'not " + token.text() + "'.");
            }
            return new Condition.FlagSet(flag.getAsInt());
        }
        var quantity = quantities.find(token);
        if (quantity.isPresent()) {
            return quantity.get();
        }
        unknown(token);
        return NOT_UNDERSTOOD;
    }

    /** Tells about a word that is neither meter nor flag, and passes over what would belong to it. */
    private void unknown(Token token) {
        var names = reading.names();
        if (RangeParser.Range.begins(tokens.peek())) {
            reading.meters().refer(token.place(), token.text(), onMove);
            ranges.of(token.text(), 100);
            return;
        }
        if (tokens.peek().is("is")) {
            reading.meters().refer(token.place(), token.text(), onMove);
            tokens.next();
            ranges.band();
            return;
        }
        if (names.exists(Kind.CAST, token.text())) {
            throw NotUnderstood.type(
                    token,
                    "'" + token.text() + "' is a person, who alone is neither true nor false.",
                    ofPerson(token.text(), tokens.peek()));
        }
        for (var other : List.of(Kind.FACT, Kind.MOVE, Kind.NODE, Kind.CHOICE, Kind.CUE, Kind.TOPIC)) {
            if (names.exists(other, token.text())) {
                throw NotUnderstood.type(
                        token,
                        "'" + token.text() + "' is a " + other.noun() + ", which alone is neither true nor false.",
                        "Write '" + verb(other) + " " + token.text() + "'.");
            }
        }
        var possible = new ArrayList<>(names.all(Kind.FLAG));
        possible.addAll(names.all(Kind.METER));
        possible.addAll(names.all(Kind.VALUE));
        possible.addAll(names.all(Kind.COMPUTED));
        possible.addAll(Words.CONDITION_WORDS);
        possible.addAll(Words.OF_THE_FLOOR);
        reading.problems()
                .add(
                        DiagnosticCode.UNKNOWN_FLAG,
                        token.place(),
                        "There is no flag '" + token.text() + "'.",
                        Spelling.remedy(token.text(), possible));
    }

    private static String ofPerson(String person, Token next) {
        return switch (next.text()) {
            case Words.SPOKE -> "Write 'spoke " + person + " last', or 'spoke " + person + " at least 2 times'.";
            case Words.ADDRESSED -> "Write 'addressed " + person + "'.";
            case "information" -> "Write 'information of " + person + " at least 40'.";
            default ->
                "Write 'spoke " + person + " last', 'addressed " + person + "' or 'information of " + person
                        + " at least 40'.";
        };
    }

    private static String verb(Kind kind) {
        return switch (kind) {
            case FACT -> "knows";
            case MOVE -> "used";
            case NODE -> "visited";
            case CHOICE -> "chose";
            case CUE -> "noticed";
            case TOPIC -> "opened";
            case BAND,
                    AUDIENCE,
                    THEME,
                    SILENCE,
                    INTENTION,
                    CODING,
                    CODE,
                    SEAT,
                    MESSAGE,
                    MOOD,
                    CAST,
                    PERSON,
                    METER,
                    GOAL,
                    FLAG,
                    VALUE,
                    COMPUTED,
                    STAGE,
                    POOL,
                    LINE,
                    INTERRUPTION,
                    WHENEVER,
                    ENDING,
                    QUESTION -> throw new IllegalArgumentException("no condition asks for a " + kind);
        };
    }

    private Condition band(Token meterName, int meter) {
        if (!reading.meters().hasBands(meter, onMove)) {
            throw NotUnderstood.type(
                    meterName,
                    "'" + meterName.text()
                            + "' has no bands; only meters of the framework do, and those that are one with 'as'.",
                    "Compare it with a number: '" + meterName.text() + " at least 40'.");
        }
        return onMeter(meter, ranges.band());
    }

    private static Condition onMeter(int meter, RangeParser.Range range) {
        return new Condition.MeterWithin(meter, range.low(), range.high());
    }
}
