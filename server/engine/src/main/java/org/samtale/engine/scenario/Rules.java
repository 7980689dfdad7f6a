package org.samtale.engine.scenario;

import org.samtale.engine.expression.Condition;

/** What the framework says about every turn: when losses grow, when repetition tires, how much is offered. */
public record Rules(LossesGrow lossesGrow, Repetition repetition, int offers) {

    /** Losses of the meters that say so count so many percent while a condition holds. */
    public record LossesGrow(Condition when, int percent) {}

    /** From the so-manieth use running of one main move its gains count so many percent. */
    public record Repetition(int after, int percent) {}
}
