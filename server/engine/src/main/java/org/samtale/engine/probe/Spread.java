package org.samtale.engine.probe;

/** How often each value of one number occurred, and in which conversation the lowest and the highest did. */
final class Spread {

    private final int low;
    private final int[] counts;
    private long sum;
    private int total;
    private int least = Integer.MAX_VALUE;
    private int most = Integer.MIN_VALUE;
    private long leastSeed;
    private long mostSeed;

    /** For values of this range; what lies outside counts as the nearest inside. */
    Spread(int low, int high) {
        this.low = low;
        counts = new int[high - low + 1];
    }

    void add(int value, long seed) {
        int at = Math.clamp(value - low, 0, counts.length - 1);
        int counted = at + low;
        counts[at]++;
        sum += counted;
        total++;
        if (counted < least) {
            least = counted;
            leastSeed = seed;
        }
        if (counted > most) {
            most = counted;
            mostSeed = seed;
        }
    }

    int total() {
        return total;
    }

    double mean() {
        return total == 0 ? 0 : (double) sum / total;
    }

    int least() {
        return total == 0 ? 0 : least;
    }

    int most() {
        return total == 0 ? 0 : most;
    }

    long leastSeed() {
        return leastSeed;
    }

    long mostSeed() {
        return mostSeed;
    }

    int median() {
        int before = 0;
        for (int i = 0; i < counts.length; i++) {
            before += counts[i];
            if (2 * before >= total && before > 0) {
                return i + low;
            }
        }
        return 0;
    }

    int atLeast(int value) {
        int found = 0;
        for (int i = Math.max(0, value - low); i < counts.length; i++) {
            found += counts[i];
        }
        return found;
    }

    /**
     * How well two conducts can be told apart by this number: of all pairs with one of each, the share in which the one
     * that usually has more has more, equals counting half. From 0.5 (not at all) to 1.
     */
    double toldApartFrom(Spread other) {
        if (total == 0 || other.total == 0) {
            return 0.5;
        }
        double higher = 0;
        long below = 0;
        for (int i = 0; i < counts.length; i++) {
            higher += counts[i] * (below + other.counts[i] / 2.0);
            below += other.counts[i];
        }
        double share = higher / ((double) total * other.total);
        return Math.max(share, 1 - share);
    }
}
