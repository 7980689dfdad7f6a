package org.samtale.engine.play;

/** Mixing of numbers that is the same on every machine, after every restart. */
final class Hash {

    /** The step of splitmix64, odd and without a pattern. */
    static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private Hash() {}

    /** The finisher of splitmix64. */
    static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    static long and(long hash, long value) {
        return mix(hash * GOLDEN + value);
    }

    /** Zero for a cell that was never touched. */
    static long ofCell(int at, int value) {
        return value == 0 ? 0 : mix(((long) at << 8) | (value & 0xff));
    }
}
