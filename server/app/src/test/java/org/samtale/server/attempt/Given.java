package org.samtale.server.attempt;

import static org.samtale.server.database.Await.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.samtale.engine.play.Mode;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.server.database.Database;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.learner.LearnerRows;
import org.samtale.server.library.ScenarioSources;

/** Rows that a test stands on and is not about. */
public final class Given {
    public static final List<Class<?>> ENTITIES = entities();
    static final ScenarioSources SOURCES = new ScenarioSources(
            new ScenarioId("quiet-emma"),
            Map.of("framework.yaml", "framework: conversation", "quiet-emma.scenario.yaml", "scenario: «Stille Emma»"));

    private final AttemptRepository attempts;
    private final LearnerRows learners;
    private final LearnerId learner;

    public Given(Database database) {
        this.attempts = new AttemptRepository(database);
        this.learners = new LearnerRows(database);
        this.learner = learners.add();
        await(new ScenarioVersionRepository(database).keep(SOURCES));
    }

    public LearnerId learner() {
        return learners.add();
    }

    public Attempt attempt() {
        return attempt(learner, Instant.parse("2026-11-22T11:00:00Z"));
    }

    List<Attempt> attempts(int count) {
        return Stream.generate(this::attempt).limit(count).toList();
    }

    Attempt attempt(LearnerId owner, Instant startedAt) {
        return await(attempts.create(unsaved(owner, startedAt, Optional.empty()), List.of()));
    }

    static Attempt unsaved(LearnerId owner, Instant startedAt, Optional<Origin> from) {
        return unsaved(owner, startedAt, from, List.of());
    }

    static Attempt unsaved(LearnerId owner, Instant startedAt, Optional<Origin> from, List<Seated> seats) {
        return new Attempt(
                AttemptId.create(startedAt),
                owner,
                SOURCES.id(),
                SOURCES.version(),
                "nb",
                Mode.PRACTICE,
                UUID.randomUUID().getMostSignificantBits(),
                startedAt,
                from,
                seats);
    }

    private static List<Class<?>> entities() {
        return Stream.concat(AttemptRepository.entities().stream(), LearnerRows.ENTITIES.stream())
                .toList();
    }
}
