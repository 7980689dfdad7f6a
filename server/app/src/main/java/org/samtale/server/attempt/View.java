package org.samtale.server.attempt;

import java.util.Optional;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.Seat;
import org.samtale.engine.scenario.SeatId;

/**
 * As whom somebody looks at an attempt: in a language, and in a pair from a seat. Those who have the same view are told the
 * same.
 */
record View(EncodedScenario encoded, Optional<SeatId> seat) {

    /** Who they are in the conversation, as JSON. */
    String player() {
        return encoded.player(seat);
    }

    /** Whether it is theirs to say what happens next; alone it always is. */
    boolean leads(Playthrough now) {
        return now.lead().map(Seat::id).equals(seat);
    }
}
