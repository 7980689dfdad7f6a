package org.samtale.server.attempt;

import java.time.Instant;
import java.util.UUID;

/**
 * One input of an attempt as it is kept in the log.
 *
 * @param seq its place, from 1 without gaps
 * @param turnId made by the client, so that sending it again changes nothing
 * @param input as the engine writes it
 * @param hash of the state after it
 */
public record Turn(AttemptId attempt, int seq, UUID turnId, String input, long hash, Instant at) {

    /** Whether two are the same but for the time, which differs when one turn was played by two servers. */
    boolean sameAs(Turn other) {
        return attempt.equals(other.attempt)
                && seq == other.seq
                && turnId.equals(other.turnId)
                && input.equals(other.input)
                && hash == other.hash;
    }
}
