package org.samtale.server.attempt;

/** How much playing the server takes on: of each socket, and of all turns together. */
public record AttemptLimits(SocketLimits sockets, TurnLogLimits turnLog) {

    public static AttemptLimits standard() {
        return new AttemptLimits(SocketLimits.standard(), TurnLogLimits.standard());
    }
}
