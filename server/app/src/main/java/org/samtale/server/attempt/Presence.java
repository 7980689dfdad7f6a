package org.samtale.server.attempt;

import java.util.Optional;
import java.util.Set;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.Seat;
import org.samtale.engine.scenario.SeatId;

/**
 * An attempt with who of a pair has come.
 *
 * @param there whoever has a window open on it; absent where nobody knows
 * @param longGone whoever has been away for so long that the other one need not wait
 */
record Presence(Attempt attempt, Optional<Set<SeatId>> there, Set<SeatId> longGone) {

    /** As it is known without a window. */
    static Presence unknown(Attempt attempt) {
        return new Presence(attempt, Optional.empty(), Set.of());
    }

    /** Whether who has the word is not going to use it. */
    boolean isLeft(Playthrough now) {
        return now.lead().map(Seat::id).filter(longGone::contains).isPresent();
    }
}
