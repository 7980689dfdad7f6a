package org.samtale.engine.scenario;

/**
 * What the framework says about every turn: how much a loss counts when losses grow, when repetition tires, how much is
 * offered.
 */
public record Rules(int grownLossesPercent, Repetition repetition, int offers) {

    /** From the so-manieth use running of one main move its gains count so many percent. */
    public record Repetition(int after, int percent) {}
}
