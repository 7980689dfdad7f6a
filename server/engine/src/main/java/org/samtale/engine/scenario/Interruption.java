package org.samtale.engine.scenario;

import java.util.List;
import org.samtale.engine.expression.Amount;
import org.samtale.engine.expression.Condition;

/** Somebody takes the floor after certain moves, with a chance. */
public record Interruption(
        int index, InterruptionId id, List<Move> after, Condition when, Chance chance, Effect effect, Answers answers) {

    public Interruption {
        after = List.copyOf(after);
    }

    /** How likely it is, in percent. */
    public sealed interface Chance {

        /** Always the same. */
        record Percent(int percent) implements Chance {}

        /** As high as a meter stands. */
        record OfMeter(Meter meter) implements Chance {}

        /** As much as is worked out: never below nothing, always from a hundred on. */
        record OfAmount(Amount amount) implements Chance {}
    }
}
