package org.samtale.server.attempt;

import java.time.Instant;
import java.util.Optional;
import org.samtale.engine.play.Mode;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.server.learner.LearnerId;

/**
 * One learner's go at one scenario. What happened in it are its turns.
 *
 * @param version the content hash of the scenario it began with and belongs to for ever
 * @param from present when it is a fork of an earlier attempt
 * @param ended absent while it is running
 */
public record Attempt(
        AttemptId id,
        LearnerId learner,
        ScenarioId scenario,
        String version,
        String language,
        Mode mode,
        long seed,
        Instant startedAt,
        Optional<Origin> from,
        Optional<Ended> ended) {

    /** One that begins now. */
    public Attempt(
            AttemptId id,
            LearnerId learner,
            ScenarioId scenario,
            String version,
            String language,
            Mode mode,
            long seed,
            Instant startedAt,
            Optional<Origin> from) {
        this(id, learner, scenario, version, language, mode, seed, startedAt, from, Optional.empty());
    }
}
