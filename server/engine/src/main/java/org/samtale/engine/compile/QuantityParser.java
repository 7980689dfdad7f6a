package org.samtale.engine.compile;

import java.util.Optional;
import org.samtale.engine.compile.Tokens.Token;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.scenario.Value;

/** Understands what is asked about a value, or about what is computed. */
final class QuantityParser {

    private final Reading reading;
    private final Tokens tokens;
    private final RangeParser ranges;

    QuantityParser(Reading reading, Tokens tokens, RangeParser ranges) {
        this.reading = reading;
        this.tokens = tokens;
        this.ranges = ranges;
    }

    /** Nothing when the word is the name of neither. */
    Optional<Condition> find(Token name) {
        var value = reading.names().find(Kind.VALUE, name.text());
        if (value.isPresent()) {
            var asked = reading.quantities().values().get(value.getAsInt());
            return Optional.of(asked.isNumber() ? number(asked) : word(asked));
        }
        var computed = reading.names().find(Kind.COMPUTED, name.text());
        if (computed.isPresent()) {
            var range = ranges.of(name.text(), Integer.MIN_VALUE, RangeParser.MOST);
            return Optional.of(new Condition.AmountWithin(
                    reading.quantities().computed().get(computed.getAsInt()), range.low(), range.high()));
        }
        return Optional.empty();
    }

    private Condition number(Value value) {
        if (tokens.peek().is("is")) {
            throw NotUnderstood.type(
                    tokens.peek(),
                    "'" + value.id() + "' is a number.",
                    "Write '" + value.id() + " at least …' or '" + value.id() + " between … and …'.");
        }
        var range = ranges.of(value.id().value(), value.high());
        return new Condition.ValueWithin(value.index(), range.low(), range.high());
    }

    private Condition word(Value value) {
        if (!tokens.skip("is")) {
            throw NotUnderstood.type(
                    tokens.peek(),
                    "'" + value.id() + "' is one of several words; here stands none of them.",
                    "Write '" + value.id() + " is " + value.words().getFirst() + "'.");
        }
        var word = tokens.next();
        int at = value.words().indexOf(word.text());
        if (at < 0) {
            throw new NotUnderstood(
                    DiagnosticCode.UNKNOWN_VALUE,
                    word.place(),
                    "'" + value.id() + "' can never be '" + word.text() + "'.",
                    Spelling.remedy(word.text(), value.words()));
        }
        return new Condition.ValueWithin(value.index(), at, at);
    }
}
