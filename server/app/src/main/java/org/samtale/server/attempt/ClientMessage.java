package org.samtale.server.attempt;

import java.util.Optional;
import java.util.UUID;
import org.samtale.engine.play.Meant;

/** What a learner's browser says over the socket, as far as it can be understood. */
sealed interface ClientMessage {

    /** Something the learner wants to happen next; {@code after} is the sequence number it was decided upon. */
    sealed interface Play extends ClientMessage {
        UUID turnId();

        int after();
    }

    /**
     * {@code silence} says how long it was, if the option is to wait and somebody measured it; {@code meant} what the
     * learner tries to do, if they were asked.
     */
    record Choose(UUID turnId, int after, String option, Optional<String> silence, Optional<Meant> meant)
            implements Play {}

    record Rewind(UUID turnId, int after) implements Play {}

    /** A message with an id that can be answered, and something in it that cannot be used. */
    record Unusable(UUID turnId) implements ClientMessage {}

    /** Not a message of ours at all: whoever sends it is not our page. */
    record Foreign(CloseCode code, String reason) implements ClientMessage {}
}
