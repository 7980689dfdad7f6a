package org.samtale.engine.probe;

/** Chance for those who try a scenario out: the same for the same seed, on every machine. */
final class Dice {

    /** The step of splitmix64. */
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private static final double FRACTION = 0x1.0p-53;

    private long state;

    Dice(long seed) {
        state = mixed(seed + STEP);
    }

    /** From 0 up to, not including, the bound. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    double upTo(double bound) {
        return (next() >>> 11) * FRACTION * bound;
    }

    private long next() {
        state += STEP;
        return mixed(state);
    }

    static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
