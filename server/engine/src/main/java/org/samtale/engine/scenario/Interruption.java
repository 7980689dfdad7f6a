package org.samtale.engine.scenario;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.expression.Amount;
import org.samtale.engine.expression.Condition;

/**
 * Somebody takes the floor, with a chance: after certain moves or after any, whoever is spoken to or only when one of
 * {@code to} is. One that {@code adds} waits for the answer; any other speaks in its place.
 */
public record Interruption(
        int index,
        InterruptionId id,
        Optional<List<Move>> after,
        List<Cast> to,
        boolean adds,
        Condition when,
        Chance chance,
        Effect effect,
        List<Setting> sets,
        Answers answers) {

    public Interruption {
        after = after.map(List::copyOf);
        to = List.copyOf(to);
        sets = List.copyOf(sets);
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
