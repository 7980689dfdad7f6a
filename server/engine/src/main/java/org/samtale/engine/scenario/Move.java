package org.samtale.engine.scenario;

import java.util.List;
import java.util.Optional;

/**
 * A kind of thing to say or do. What it does to the meters depends on whom it is said to: see {@link Doing}. {@code
 * countsAs} is what others call it, at most one name of each {@link Coding}. A move that a scenario has of its own may be
 * {@code like} one of the framework: who knows only the framework understands it by that one.
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
        List<Coding.Code> countsAs,
        Optional<MoveId> like) {

    public Move {
        countsAs = List.copyOf(countsAs);
    }

    /** Its kin in the framework; without one, itself. */
    public MoveId understoodAs() {
        return like.orElse(id);
    }
}
