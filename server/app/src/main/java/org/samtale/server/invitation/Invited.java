package org.samtale.server.invitation;

import java.util.Optional;
import org.samtale.engine.scenario.Pair;
import org.samtale.engine.scenario.Seat;
import org.samtale.engine.scenario.SeatId;
import org.samtale.server.attempt.Standing;
import org.samtale.server.learner.LearnerId;

/**
 * An invitation with the attempt that it leads to.
 *
 * @param keptFor who alone may follow it, when the two have played together before
 */
record Invited(Invitation invitation, Standing standing, Optional<LearnerId> keptFor) {

    Pair pair() {
        return standing.playable().scenario().pair().orElseThrow();
    }

    Seat seat() {
        return pair().findSeat(invitation.seat()).orElseThrow();
    }

    Seat from() {
        return pair().other(seat());
    }

    boolean isTaken() {
        return standing.attempt().isTaken(invitation.seat());
    }

    /** Whether it leads this learner nowhere, or somebody who is none yet, who do not sit there themselves. */
    boolean isKeptFromOthers(Optional<LearnerId> learner) {
        return keptFor.isPresent() && learner.flatMap(this::seatOf).isEmpty() && !keptFor.equals(learner);
    }

    Optional<SeatId> seatOf(LearnerId learner) {
        return standing.attempt().seatOf(learner);
    }

    /** Whether this learner has followed it already. */
    boolean isFollowedBy(LearnerId learner) {
        return seatOf(learner).filter(invitation.seat()::equals).isPresent();
    }
}
