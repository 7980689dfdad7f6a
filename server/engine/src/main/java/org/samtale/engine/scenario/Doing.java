package org.samtale.engine.scenario;

import java.util.List;
import org.samtale.engine.expression.Condition;

/**
 * What a move does to the meters when it is said to somebody. The first {@code instead} that holds replaces the effect;
 * {@code others} has a bit for every meter that is somebody else's, which the move leaves alone.
 */
public record Doing(Move move, Effect effect, List<Instead> instead, long others) {

    public Doing {
        instead = List.copyOf(instead);
    }

    public boolean reaches(int meter) {
        return (others & (1L << meter)) == 0;
    }

    /**
     * What the move does instead while a condition holds. It {@code harms} when some meter loses by it, and loses more than
     * by the move as a rule: a good thing at the wrong time.
     */
    public record Instead(Condition when, Effect effect, boolean harms) {}
}
