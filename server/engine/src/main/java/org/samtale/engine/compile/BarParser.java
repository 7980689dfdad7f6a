package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.samtale.engine.compile.RangeParser.Range;
import org.samtale.engine.compile.Tokens.Token;
import org.samtale.engine.scenario.Bar;
import org.samtale.engine.scenario.Bar.Measure;
import org.samtale.engine.scenario.Bar.Result;
import org.samtale.engine.scenario.Conduct;
import org.samtale.engine.scenario.Ending;
import org.samtale.engine.scenario.Stance;
import org.samtale.engine.source.Source;

/** Understands one bar of the probe, such as {@code skilled beats pressing on trust by 20}. */
final class BarParser {

    private static final int MOST_TURNS = 200;
    private static final int MOST_MISTAKES = 12;
    private static final List<String> BEGINNINGS =
            List.of("each", "ending", "good", "goal", "turns", "minutes", "every", "no", "stances", "best");

    private final Reading reading;
    private final World world;
    private final List<Ending> endings;
    private final Tokens tokens;
    private final RangeParser ranges;
    private final List<String> words;
    private final String sentence;

    BarParser(Reading reading, World world, List<Ending> endings, Source.Scalar written) {
        this.reading = reading;
        this.world = world;
        this.endings = endings;
        this.tokens = new Tokens(written);
        this.ranges = new RangeParser(reading, tokens);
        this.words = tokens.ahead(Integer.MAX_VALUE);
        this.sentence = written.text().strip();
    }

    /** Empty when it cannot be understood, which has been told about. */
    Optional<Bar> parse() {
        try {
            var bar = bar();
            var rest = tokens.peek();
            if (!rest.isEnd()) {
                throw notUnderstood(rest, "'" + rest.text() + "' was not expected here.");
            }
            return Optional.of(bar);
        } catch (NotUnderstood why) {
            why.tellAsBar(reading.problems(), new BarForms(reading.names(), words));
            return Optional.empty();
        }
    }

    private Bar bar() {
        var token = tokens.next();
        return switch (token.text()) {
            case "each" -> eachEnding();
            case "ending" -> ending();
            case "good" -> {
                expect("ending");
                yield share(new Result.GoodEnding());
            }
            case "goal" -> share(new Result.Full(named(Kind.GOAL, world.goals())));
            case "turns" -> length(Bar.Unit.TURNS);
            case "minutes" -> length(Bar.Unit.MINUTES);
            case "every" -> every();
            case "at" -> atLeast();
            case "no" -> {
                expect("dead");
                expect("end");
                yield new Bar.NoDeadEnd(sentence);
            }
            case "stances" -> {
                expect("differ");
                expect("by");
                yield new Bar.ToldApart(sentence, percent());
            }
            case "best" -> guessed();
            default -> beats(token);
        };
    }

    private Bar eachEnding() {
        expect("ending");
        return ways(Optional.empty());
    }

    private Bar ending() {
        var ending = named(Kind.ENDING, endings);
        return tokens.peek().is("by") ? ways(Optional.of(ending)) : share(new Result.In(ending));
    }

    private Bar ways(Optional<Ending> ending) {
        expect("by");
        int ways = number("ways");
        if (!tokens.skip("way")) {
            expect("ways");
        }
        return new Bar.Ways(sentence, ending, ways);
    }

    private Bar share(Result result) {
        expect("of");
        var conduct = conduct(tokens.next());
        var range = range("share", 100);
        expect("percent");
        return new Bar.Share(sentence, result, conduct, range.low(), range.high());
    }

    private Bar length(Bar.Unit unit) {
        Optional<Conduct> of = tokens.skip("of") ? Optional.of(conduct(tokens.next())) : Optional.empty();
        var range = range(unit.name().toLowerCase(Locale.ROOT), MOST_TURNS);
        return new Bar.Length(sentence, unit, of, range.low(), range.high());
    }

    private Bar every() {
        if (tokens.skip("language")) {
            expect("complete");
            return new Bar.Translated(sentence);
        }
        var part = part(tokens.next(), "");
        expect("reached");
        return new Bar.Reached(sentence, part, 100);
    }

    private Bar atLeast() {
        expect("least");
        int percent = percent();
        expect("of");
        var part = part(tokens.next(), "s");
        expect("reached");
        return new Bar.Reached(sentence, part, percent);
    }

    private Bar guessed() {
        expect("is");
        var habit = tokens.next();
        if (!habit.is("longest") && !habit.is("first")) {
            throw notUnderstood(habit, "After 'best is' comes 'longest' or 'first'.");
        }
        expect("at");
        expect("most");
        return new Bar.Guessed(sentence, habit.is("longest") ? Bar.Habit.LONGEST : Bar.Habit.FIRST, percent());
    }

    private Bar beats(Token first) {
        var better = conduct(first);
        expect("beats");
        var second = tokens.next();
        Optional<Conduct> worse = second.is("each") ? Optional.empty() : Optional.of(conduct(second));
        if (worse.isPresent() && worse.get().equals(better)) {
            throw new NotUnderstood(
                    DiagnosticCode.BAR_NEVER_HOLDS,
                    second.place(),
                    "Nobody beats themselves.",
                    "Name another stance, or write 'each' for every poor one.");
        }
        expect("on");
        var measure = measure();
        expect("by");
        return new Bar.Beats(sentence, better, worse, measure, number("by how much"));
    }

    private Measure measure() {
        if (tokens.skip("goal")) {
            return new Measure.OfGoal(named(Kind.GOAL, world.goals()));
        }
        if (tokens.skip("information")) {
            return new Measure.Information();
        }
        return new Measure.OfMeter(named(Kind.METER, world.meters()));
    }

    private Conduct conduct(Token token) {
        var stance = Stance.find(token.text());
        if (stance.isEmpty()) {
            var known = new ArrayList<>(
                    Arrays.stream(Stance.values()).map(Stance::id).toList());
            if (token.place().equals(tokens.place())) {
                known.addAll(BEGINNINGS);
            }
            throw new NotUnderstood(
                    DiagnosticCode.UNKNOWN_STANCE,
                    token.place(),
                    token.isEnd() ? "The name of a stance is missing." : "There is no stance '" + token.text() + "'.",
                    Spelling.remedy(token.text(), known));
        }
        int mistakes = 0;
        if (tokens.skip("with")) {
            mistakes = number("mistakes", MOST_MISTAKES);
            if (!tokens.skip("mistake")) {
                expect("mistakes");
            }
        }
        return new Conduct(stance.get(), mistakes);
    }

    private Bar.Part part(Token token, String plural) {
        for (var part : Bar.Part.values()) {
            if (token.is(part.name().toLowerCase(Locale.ROOT) + plural)) {
                return part;
            }
        }
        throw notUnderstood(
                token,
                "'" + token.text() + "' is nothing that can be reached; node, choice, line, fact and ending are.");
    }

    /** The thing of that name; some other one when it does not exist, which has been told about. */
    private <T> T named(Kind kind, List<T> all) {
        var token = tokens.peek();
        if (all.isEmpty()) {
            throw new NotUnderstood(
                    kind.unknown(),
                    token.place(),
                    "There is no " + kind.noun() + " '" + token.text() + "'.",
                    "There is none yet.");
        }
        return all.get(Math.min(ranges.name(kind), all.size() - 1));
    }

    private Range range(String of, int most) {
        var token = tokens.peek();
        var range = ranges.of(of, most);
        if (range.low() > range.high()) {
            throw new NotUnderstood(
                    DiagnosticCode.BAR_NEVER_HOLDS,
                    token.place(),
                    "No number lies there.",
                    "Write the smaller number first, as in 'between 8 and 22'.");
        }
        return range;
    }

    private int percent() {
        int percent = number("percent", 100);
        expect("percent");
        return percent;
    }

    private int number(String of) {
        return number(of, Tokens.LARGEST_NUMBER);
    }

    private int number(String of, int most) {
        return ranges.number(of, most);
    }

    private void expect(String word) {
        var token = tokens.peek();
        if (!tokens.skip(word)) {
            throw notUnderstood(
                    token,
                    token.isEnd()
                            ? "Here '" + word + "' is missing."
                            : "'" + token.text() + "' was not expected here; '" + word + "' was.");
        }
    }

    /** The remedy is a whole bar, which {@link BarForms} writes. */
    private static NotUnderstood notUnderstood(Token at, String message) {
        return new NotUnderstood(DiagnosticCode.BAR_NOT_UNDERSTOOD, at.place(), message, "");
    }
}
