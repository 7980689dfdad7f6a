package org.samtale.server.attempt;

import java.time.Duration;

/**
 * How much playing the server takes on: of each socket, of all turns together, and of each attempt.
 *
 * @param inputsPerAttempt turns and turns taken back; whoever comes to an attempt has all of them played again
 * @param leaderAway how long who has the word in a pair may be away before the other one can take it
 */
public record AttemptLimits(SocketLimits sockets, TurnLogLimits turnLog, int inputsPerAttempt, Duration leaderAway) {
    /** Many times more than the longest visit with every turn of it taken back. */
    private static final int INPUTS_PER_ATTEMPT = 500;

    /** Time to restart a computer or to take a call. */
    private static final Duration LEADER_AWAY = Duration.ofMinutes(3);

    public static AttemptLimits standard() {
        return new AttemptLimits(SocketLimits.standard(), TurnLogLimits.standard(), INPUTS_PER_ATTEMPT, LEADER_AWAY);
    }
}
