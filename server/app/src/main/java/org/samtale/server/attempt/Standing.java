package org.samtale.server.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.play.Company;
import org.samtale.engine.scenario.Seat;
import org.samtale.engine.scenario.SeatId;

/** An attempt with everything that was done in it, and where that led. */
public record Standing(Attempt attempt, Playable playable, List<Turn> turns, Course course) {

    /** How many inputs are committed: turns, and turns taken back. */
    public int seq() {
        return turns.size();
    }

    /** The seats that somebody may still take; none when it is played alone. */
    public List<SeatId> freeSeats() {
        return attempt.company() == Company.ALONE
                ? List.of()
                : playable.scenario().pair().stream()
                        .flatMap(pair -> pair.seats().stream())
                        .map(Seat::id)
                        .filter(seat -> !attempt.isTaken(seat))
                        .toList();
    }

    public boolean hasEnded() {
        return course.playthrough().ended().isPresent();
    }

    public Optional<Instant> endedAt() {
        return hasEnded() ? lastTurnAt() : Optional.empty();
    }

    public Optional<Instant> lastTurnAt() {
        return turns.isEmpty() ? Optional.empty() : Optional.of(turns.getLast().at());
    }
}
