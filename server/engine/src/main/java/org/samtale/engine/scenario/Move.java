package org.samtale.engine.scenario;

import java.util.List;
import org.samtale.engine.expression.Condition;

/** A kind of thing to say or do, with what it does when the author of a choice says nothing else. */
public record Move(
        int index,
        MoveId id,
        Text name,
        Text means,
        boolean misstep,
        boolean confirms,
        boolean unreliable,
        int givesBackPercent,
        Effect effect,
        List<Instead> instead) {

    public Move {
        instead = List.copyOf(instead);
    }

    /** What the move does instead while a condition holds. */
    public record Instead(Condition when, Effect effect) {}
}
