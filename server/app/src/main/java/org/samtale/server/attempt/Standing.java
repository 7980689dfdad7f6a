package org.samtale.server.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An attempt with everything that was done in it, and where that led. */
public record Standing(Attempt attempt, Playable playable, List<Turn> turns, Course course) {

    /** How many inputs are committed: turns, and turns taken back. */
    public int seq() {
        return turns.size();
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
