package org.samtale.engine.compile;

import java.util.OptionalInt;
import org.samtale.engine.compile.Tokens.Token;

/** Understands how much and how often: {@code at least 45}, {@code is wary}, {@code twice}. */
final class RangeParser {

    static final int MOST = Integer.MAX_VALUE;

    private final Reading reading;
    private final Tokens tokens;

    RangeParser(Reading reading, Tokens tokens) {
        this.reading = reading;
        this.tokens = tokens;
    }

    /** The index of the name that comes next; zero for one that does not exist, which has been told about. */
    int name(Kind kind) {
        var token = tokens.next();
        if (!token.isWord()) {
            throw NotUnderstood.type(
                    token,
                    token.isEnd()
                            ? "The name of a " + kind.noun() + " is missing."
                            : "A " + kind.noun() + " was expected here, not '" + token.text() + "'.",
                    "Write the name of a " + kind.noun() + ".");
        }
        return reading.names().refer(kind, token.place(), token.text()).orElse(0);
    }

    Range band() {
        var reach = reach("is at least …");
        var token = tokens.peek();
        if (token.isNumber()) {
            throw NotUnderstood.type(
                    token,
                    "After 'is' comes the name of a band, not a number.",
                    "Leave 'is' out: 'at least " + token.text() + "'.");
        }
        if (!reading.names().exists(Kind.BAND, token.text()) && Comparisons.begin(tokens)) {
            throw NotUnderstood.type(
                    token,
                    "After 'is' comes the name of a band, but a comparison begins here.",
                    "Leave 'is' out: '" + Comparisons.meant(tokens).orElse("at least …") + "'.");
        }
        int band = name(Kind.BAND);
        var bands = reading.bands();
        if (band >= bands.size()) {
            return new Range(0, 100);
        }
        int from = bands.get(band).from();
        int to = band + 1 < bands.size() ? bands.get(band + 1).from() - 1 : 100;
        return new Range(reach == Reach.UP_TO ? 0 : from, reach == Reach.FROM ? 100 : to);
    }

    /** The length of silence that comes next, by its index, or all from it or up to it. */
    Range silence() {
        var reach = reach("waited at least …");
        int kept = name(Kind.SILENCE);
        int longest = reading.names().count(Kind.SILENCE) - 1;
        return new Range(reach == Reach.UP_TO ? 0 : kept, reach == Reach.FROM ? longest : kept);
    }

    private Reach reach(String such) {
        if (!tokens.skip("at")) {
            return Reach.ONLY;
        }
        if (tokens.skip("least")) {
            return Reach.FROM;
        }
        if (tokens.skip("most")) {
            return Reach.UP_TO;
        }
        throw NotUnderstood.syntax(tokens.peek(), "After 'at' comes 'least' or 'most'.", "Write '" + such + "'.");
    }

    Range times() {
        if (tokens.skip("twice")) {
            return new Range(2, MOST);
        }
        if (!Range.begins(tokens.peek())) {
            return new Range(1, MOST);
        }
        var range = of("how often", MOST);
        if (!tokens.skip("times") && !tokens.skip("time")) {
            throw NotUnderstood.syntax(tokens.peek(), "After the number comes 'times'.", "Write 'at least 3 times'.");
        }
        return range;
    }

    Range of(String of, int most) {
        return of(of, 0, most);
    }

    /** Of what can be as little as {@code least}. */
    Range of(String of, int least, int most) {
        var meant = Comparisons.meant(tokens);
        var token = tokens.next();
        if (token.is("at")) {
            if (tokens.skip("least")) {
                return new Range(number(of, most), most);
            }
            if (tokens.skip("most")) {
                return new Range(least, number(of, most));
            }
            throw NotUnderstood.syntax(
                    tokens.peek(), "After 'at' comes 'least' or 'most'.", "Write 'at least …' or 'at most …'.");
        }
        if (token.is(">=")) {
            return new Range(number(of, most), most);
        }
        if (token.is("<=")) {
            return new Range(least, number(of, most));
        }
        if (token.is("over") || token.is(">")) {
            return new Range(number(of, most) + 1, most);
        }
        if (token.is("under") || token.is("<")) {
            return new Range(least, number(of, most) - 1);
        }
        if (token.is("between")) {
            int low = number(of, most);
            if (!tokens.skip("and")) {
                throw NotUnderstood.syntax(
                        tokens.peek(), "After 'between " + low + "' comes 'and'.", "Write 'between 20 and 39'.");
            }
            return new Range(low, number(of, most));
        }
        throw NotUnderstood.type(
                token,
                "'" + of + "' is a number; it does not say how much.",
                meant.map(comparison -> "Did you mean '" + of + " " + comparison + "'?")
                        .orElse("Write '" + of + " at least …', 'at most', 'over', 'under' or 'between … and …'."));
    }

    int number(String of, int most) {
        var token = tokens.next();
        if (!token.isNumber()) {
            throw NotUnderstood.type(
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

    /** Whether a named step means only itself, or all that come after or before it too. */
    private enum Reach {
        ONLY,
        FROM,
        UP_TO
    }

    /** Both ends are included. */
    record Range(int low, int high) {

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
}
