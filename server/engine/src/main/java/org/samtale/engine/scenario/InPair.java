package org.samtale.engine.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What a choice is in pair play: whose alone it is, and where it stands on the messages of the pair. {@code amiss} is what
 * it does to those it is said to where two get in each other's way: a handover too soon, a topic the other one has opened.
 */
public record InPair(Optional<SeatId> seat, List<Standing> stands, Effect amiss) {

    private static final InPair NOTHING = new InPair(Optional.empty(), List.of(), Effect.none());

    public InPair {
        stands = List.copyOf(stands);
    }

    /** It is no other than it is alone. */
    public static InPair nothing() {
        return NOTHING;
    }

    /** It says this on that message. */
    public record Standing(Message message, Message.Stand stand) {}
}
