package org.samtale.engine.scenario;

import java.util.List;

/** A question on which two who come together should say the same, and the stands one can take on it. */
public record Message(int index, MessageId id, Text name, List<Stand> stands) {

    public Message {
        stands = List.copyOf(stands);
    }

    /** One answer to it. */
    public record Stand(StandId id, Text name) {}
}
