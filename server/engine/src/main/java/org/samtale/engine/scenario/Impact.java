package org.samtale.engine.scenario;

import java.util.List;
import org.samtale.engine.expression.Condition;

/**
 * How a choice moves meters by its moves, worked out beforehand for those it is said to: every move once for each of
 * them, and the meters whose losses grow.
 */
public record Impact(List<Cast> addressed, List<Doing> doings, List<Harder> harder) {

    public Impact {
        addressed = List.copyOf(addressed);
        doings = List.copyOf(doings);
        harder = List.copyOf(harder);
    }

    /** Meters, a bit for each, whose losses grow while a condition holds. */
    public record Harder(Condition when, long meters) {

        public boolean names(int meter) {
            return (meters & (1L << meter)) != 0;
        }
    }
}
