package org.samtale.server.attempt;

import java.time.Duration;

/**
 * How much the turn log takes on.
 *
 * @param turnsPerBatch written with one statement and one commit at most
 * @param batchesInFlight connections that write at the same time
 * @param waiting turns that wait for a connection; beyond it the log is busy
 * @param patience how long a turn is tried before its writer is told that the database does not answer
 */
public record TurnLogLimits(int turnsPerBatch, int batchesInFlight, int waiting, Duration patience) {

    public static TurnLogLimits standard() {
        return new TurnLogLimits(1_000, 2, 20_000, Duration.ofSeconds(3));
    }

    /** What it would be without grouping, to measure against. */
    public static TurnLogLimits oneCommitPerTurn() {
        return new TurnLogLimits(1, 10, 20_000, Duration.ofSeconds(3));
    }
}
