package org.samtale.engine.compile;

import org.samtale.engine.compile.Tokens.Token;
import org.samtale.engine.expression.Condition;

/** Understands what is asked about two who play together. A file may use each of these words as a name all the same. */
final class PairParser {

    private final Reading reading;
    private final Tokens tokens;

    PairParser(Reading reading, Tokens tokens) {
        this.reading = reading;
        this.tokens = tokens;
    }

    /** Whether such a condition begins here. */
    boolean begins(Token token) {
        var next = tokens.peek();
        return (token.is(Words.IN) && next.is(Words.PAIR))
                || (token.is(Words.HANDED) && next.is("over") && isNoName(token))
                || (next.is(Words.LEADS) && !Kind.SEAT.reserved().contains(token.text()));
    }

    /** A meter called so can be over a number. */
    private boolean isNoName(Token token) {
        return !reading.names().exists(Kind.METER, token.text())
                && !reading.names().exists(Kind.VALUE, token.text())
                && !reading.names().exists(Kind.COMPUTED, token.text());
    }

    Condition parse(Token first) {
        if (tokens.skip(Words.LEADS)) {
            var seat = reading.names().refer(Kind.SEAT, first.place(), first.text());
            return new Condition.Leads(seat.orElse(0));
        }
        if (reading.names().count(Kind.SEAT) == 0) {
            throw new NotUnderstood(
                    DiagnosticCode.NO_PAIR,
                    first.place(),
                    "This is never so: nobody can play this conversation together.",
                    "Write a 'pair' with two seats, or take the condition away.");
        }
        if (tokens.skip(Words.PAIR)) {
            return new Condition.InPair();
        }
        tokens.skip("over");
        if (!tokens.skip("too") || !tokens.skip("soon")) {
            throw NotUnderstood.syntax(
                    tokens.peek(), "After 'handed over' comes 'too soon'.", "Write 'handed over too soon'.");
        }
        return new Condition.HandedOverTooSoon();
    }
}
