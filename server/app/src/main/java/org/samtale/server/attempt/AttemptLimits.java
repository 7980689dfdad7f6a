package org.samtale.server.attempt;

/**
 * How much playing the server takes on: of each socket, of all turns together, and of each attempt.
 *
 * @param inputsPerAttempt turns and turns taken back; whoever comes to an attempt has all of them played again
 */
public record AttemptLimits(SocketLimits sockets, TurnLogLimits turnLog, int inputsPerAttempt) {
    /** Many times more than the longest visit with every turn of it taken back. */
    private static final int INPUTS_PER_ATTEMPT = 500;

    public static AttemptLimits standard() {
        return new AttemptLimits(SocketLimits.standard(), TurnLogLimits.standard(), INPUTS_PER_ATTEMPT);
    }
}
