package org.samtale.engine.scenario;

import java.util.List;

/**
 * A kind of thing to say or do. What it does to the meters depends on whom it is said to: see {@link Doing}. {@code
 * countsAs} is what others call it, at most one name of each {@link Coding}.
 */
public record Move(
        int index,
        MoveId id,
        Text name,
        Text means,
        boolean misstep,
        boolean confirms,
        boolean unreliable,
        int givesBackPercent,
        List<Coding.Code> countsAs) {

    public Move {
        countsAs = List.copyOf(countsAs);
    }
}
