package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.List;
import org.samtale.engine.compile.Tokens.Token;
import org.samtale.engine.expression.Amount;
import org.samtale.engine.scenario.Counted;
import org.samtale.engine.source.Source;

/** Understands what is computed: whole numbers, {@code + - *} and brackets; {@code *} binds tightest. */
final class AmountParser {

    private static final int DEEPEST = 24;

    /** Stands where an amount was meant; a scenario with one of these is never played. */
    private static final Amount NOT_UNDERSTOOD = new Amount.Fixed(0);

    private final Reading reading;
    private final Tokens tokens;
    private final RangeParser ranges;
    private int depth;

    AmountParser(Reading reading, Source.Scalar written) {
        this.reading = reading;
        this.tokens = new Tokens(written);
        this.ranges = new RangeParser(reading, tokens);
    }

    Amount parse() {
        try {
            if (tokens.isTooLong()) {
                throw tooLong(tokens.peek());
            }
            var amount = sum();
            var rest = tokens.peek();
            if (!rest.isEnd()) {
                throw NotUnderstood.syntax(
                        rest, "'" + rest.text() + "' was not expected here.", "Join numbers with +, - or *.");
            }
            return amount;
        } catch (NotUnderstood why) {
            why.tell(reading.problems());
            return NOT_UNDERSTOOD;
        }
    }

    private static NotUnderstood tooLong(Token at) {
        return new NotUnderstood(
                DiagnosticCode.EXPRESSION_TOO_LONG,
                at.place(),
                "This is longer than anybody can work out.",
                "Compute a part of it by itself, and use its name here.");
    }

    private Amount sum() {
        var amount = product();
        while (true) {
            if (tokens.skip("+")) {
                amount = new Amount.Sum(amount, product());
            } else if (tokens.skip("-")) {
                amount = new Amount.Difference(amount, product());
            } else {
                return amount;
            }
        }
    }

    private Amount product() {
        var amount = single();
        while (tokens.skip("*")) {
            amount = new Amount.Product(amount, single());
        }
        return amount;
    }

    private Amount single() {
        var token = tokens.next();
        if (token.is("(")) {
            if (++depth > DEEPEST) {
                throw tooLong(token);
            }
            var inner = sum();
            if (!tokens.skip(")")) {
                throw NotUnderstood.syntax(tokens.peek(), "A closing bracket is missing.", "Add ')'.");
            }
            depth--;
            return inner;
        }
        if (token.isNumber()) {
            return new Amount.Fixed(token.value()
                    .orElseThrow(() -> new NotUnderstood(
                            DiagnosticCode.OUT_OF_RANGE,
                            token.place(),
                            "'" + token.text() + "' is larger than any number that makes sense here.",
                            "Write a number from 0 to " + Tokens.LARGEST_NUMBER + ".")));
        }
        if (!token.isWord()) {
            throw NotUnderstood.syntax(
                    token,
                    token.isEnd() ? "A number is missing." : "A number was expected here, not '" + token.text() + "'.",
                    "Write a number, or the name of a meter or a value, with spaces around + and -.");
        }
        return switch (token.text()) {
            case "information" -> information();
            case Words.SHARE -> share();
            default -> named(token);
        };
    }

    private Amount information() {
        return tokens.skip("of") ? new Amount.InformationOf(ranges.name(Kind.CAST)) : new Amount.Information();
    }

    private Amount share() {
        if (!tokens.skip("of")) {
            throw NotUnderstood.syntax(
                    tokens.peek(), "After 'share' comes 'of' and a person.", "Write 'share of' and a name.");
        }
        int cast = ranges.name(Kind.CAST);
        reading.counted().add(Counted.LINES);
        return new Amount.ShareOf(cast);
    }

    private Amount named(Token token) {
        var names = reading.names();
        var meter = reading.meters().find(token.text(), false);
        if (meter.isPresent()) {
            return new Amount.OfMeter(meter.getAsInt());
        }
        var value = names.find(Kind.VALUE, token.text());
        if (value.isPresent()) {
            if (!reading.quantities().values().get(value.getAsInt()).isNumber()) {
                throw NotUnderstood.type(
                        token,
                        "'" + token.text() + "' is one of several words, not a number.",
                        "Compute with meters and with values that are numbers.");
            }
            return new Amount.OfValue(value.getAsInt());
        }
        var computed = names.find(Kind.COMPUTED, token.text());
        if (computed.isPresent()) {
            var known = reading.quantities().computed();
            if (computed.getAsInt() >= known.size()) {
                throw NotUnderstood.type(
                        token,
                        "'" + token.text() + "' is not computed yet where this is.",
                        "Write what it is computed from above, and never from itself.");
            }
            return known.get(computed.getAsInt());
        }
        var possible = new ArrayList<>(names.all(Kind.METER));
        possible.addAll(names.all(Kind.VALUE));
        possible.addAll(names.all(Kind.COMPUTED));
        possible.addAll(List.of("information", Words.SHARE));
        reading.problems()
                .add(
                        DiagnosticCode.UNKNOWN_METER,
                        token.place(),
                        "There is no meter and no value '" + token.text() + "'.",
                        Spelling.remedy(token.text(), possible));
        return NOT_UNDERSTOOD;
    }
}
