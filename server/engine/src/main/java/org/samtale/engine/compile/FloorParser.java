package org.samtale.engine.compile;

import org.samtale.engine.compile.Tokens.Token;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.scenario.Counted;

/** Understands what is asked about who has the floor, and notes what has to be counted for it. */
final class FloorParser {

    private final Reading reading;
    private final Tokens tokens;
    private final RangeParser ranges;

    FloorParser(Reading reading, Tokens tokens, RangeParser ranges) {
        this.reading = reading;
        this.tokens = tokens;
        this.ranges = ranges;
    }

    /** Whether such a condition begins here. A file from before these words may have given them to something of its own. */
    boolean begins(Token token) {
        return Words.OF_THE_FLOOR.contains(token.text())
                && !reading.names().exists(Kind.FLAG, token.text())
                && !reading.names().exists(Kind.METER, token.text());
    }

    Condition parse(Token first) {
        return switch (first.text()) {
            case Words.ADDRESSED -> {
                int cast = ranges.name(Kind.CAST);
                var times = ranges.times();
                reading.counted().add(Counted.ADDRESSED);
                yield new Condition.AddressedWithin(cast, times.low(), times.high());
            }
            case Words.SPOKE -> spoke();
            default -> share();
        };
    }

    private Condition spoke() {
        int cast = ranges.name(Kind.CAST);
        if (tokens.skip("last")) {
            reading.counted().add(Counted.LAST_SPEAKER);
            return new Condition.SpokeLast(cast);
        }
        var times = ranges.times();
        reading.counted().add(Counted.TURNS_SPOKEN);
        return new Condition.SpokeWithin(cast, times.low(), times.high());
    }

    private Condition share() {
        if (!tokens.skip("of")) {
            throw NotUnderstood.syntax(
                    tokens.peek(), "After 'share' comes 'of' and a person.", "Write 'share of … at least 30'.");
        }
        int cast = ranges.name(Kind.CAST);
        var range = ranges.of("share", 100);
        reading.counted().add(Counted.LINES);
        return new Condition.ShareWithin(cast, range.low(), range.high());
    }
}
