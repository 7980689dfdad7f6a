package org.samtale.engine.scenario;

import java.util.Arrays;

/** Changes of meters by their index. A meter can be named with no change, which is not the same as not being named. */
public final class Effect {

    private static final Effect NONE = new Effect(new int[0], 0);

    private final int[] changes;
    private final long named;

    private Effect(int[] changes, long named) {
        this.changes = changes;
        this.named = named;
    }

    public static Effect none() {
        return NONE;
    }

    /** The same effect that also names this meter. */
    public Effect with(int meter, int change) {
        if (meter >= Long.SIZE) {
            throw new IllegalArgumentException("more meters than an effect can name");
        }
        var grown = Arrays.copyOf(changes, Math.max(changes.length, meter + 1));
        grown[meter] = change;
        return new Effect(grown, named | (1L << meter));
    }

    public boolean isEmpty() {
        return named == 0;
    }

    public boolean names(int meter) {
        return (named & (1L << meter)) != 0;
    }

    /** The change of this meter, zero when it is not named. */
    public int on(int meter) {
        return meter < changes.length ? changes[meter] : 0;
    }
}
