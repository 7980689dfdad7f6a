package org.samtale.server.attempt;

import java.util.Optional;
import org.samtale.engine.scenario.SeatId;
import org.samtale.server.learner.LearnerId;

/**
 * Who of a pair sits where.
 *
 * @param learner nobody any more when they were erased; the seat is not free for that
 */
public record Seated(SeatId seat, Optional<LearnerId> learner) {

    public Seated(SeatId seat, LearnerId learner) {
        this(seat, Optional.of(learner));
    }

    boolean isOf(LearnerId who) {
        return learner.filter(who::equals).isPresent();
    }
}
