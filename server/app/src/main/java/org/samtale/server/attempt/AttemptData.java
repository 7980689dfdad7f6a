package org.samtale.server.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samtale.engine.scenario.SeatId;
import org.samtale.server.learner.LearnerId;

/**
 * An attempt as it is handed out to one of those who play in it.
 *
 * @param seat theirs, where they shared it
 * @param turns what is kept of it; nothing when it cannot be played again any more
 */
record AttemptData(
        UUID id,
        String scenario,
        String title,
        String language,
        String mode,
        Instant startedAt,
        Optional<Instant> endedAt,
        Optional<String> ending,
        Optional<String> seat,
        List<TurnData> turns) {

    /**
     * An input as it is kept.
     *
     * @param input absent where the other one wrote it
     */
    record TurnData(int seq, Instant at, boolean mine, Optional<String> input) {}

    static AttemptData of(Attempt attempt, String title, LearnerId learner, List<TurnData> turns) {
        return new AttemptData(
                attempt.id().value(),
                attempt.scenario().value(),
                title,
                attempt.language(),
                Messages.word(attempt.mode()),
                attempt.startedAt(),
                attempt.ended().map(Ended::at),
                attempt.ended().map(ended -> ended.ending().value()),
                attempt.seatOf(learner).map(SeatId::value),
                turns);
    }
}
