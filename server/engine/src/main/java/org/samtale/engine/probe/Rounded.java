package org.samtale.engine.probe;

/** Numbers as a report shows them. */
final class Rounded {

    private Rounded() {}

    static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }

    static double percent(long part, long all) {
        return all == 0 ? 0 : tenth(100.0 * part / all);
    }
}
