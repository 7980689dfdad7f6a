package org.samtale.server.attempt;

import java.time.Duration;

/**
 * What one socket, and one learner's sockets together, may ask of the server.
 *
 * @param messageBytesMax of one frame and of one message, which are the same
 */
public record SocketLimits(
        int messageBytesMax, int messagesPerSecond, int messagesInABurst, int socketsPerLearner, Duration pingEvery) {

    public static SocketLimits standard() {
        return new SocketLimits(16 * 1024, 10, 30, 5, Duration.ofSeconds(30));
    }
}
