package org.samtale.engine.scenario;

/** A kind of thing to say or do. What it does to the meters depends on whom it is said to: see {@link Doing}. */
public record Move(
        int index,
        MoveId id,
        Text name,
        Text means,
        boolean misstep,
        boolean confirms,
        boolean unreliable,
        int givesBackPercent) {}
