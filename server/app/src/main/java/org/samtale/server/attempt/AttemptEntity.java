package org.samtale.server.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.play.Mode;
import org.samtale.engine.scenario.EndingId;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.server.learner.LearnerId;

/** The row of an attempt. How it ended is written by the turn log, together with the turn that ended it. */
@Entity
@Table(name = "attempt")
class AttemptEntity {
    @Id
    private UUID id;

    @Column(name = "learner_id")
    private UUID learner;

    private String scenario;

    @Column(name = "version_hash")
    private String version;

    private String language;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private long seed;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "origin_id")
    private @Nullable UUID originId;

    @Column(name = "origin_turn")
    private @Nullable Integer originTurn;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private @Nullable String ending;

    private @Nullable Integer turns;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected AttemptEntity() {}

    AttemptEntity(Attempt attempt) {
        this.id = attempt.id().value();
        this.learner = attempt.learner().value();
        this.scenario = attempt.scenario().value();
        this.version = attempt.version();
        this.language = attempt.language();
        this.mode = attempt.mode();
        this.seed = attempt.seed();
        this.startedAt = attempt.startedAt();
        attempt.from().ifPresent(from -> {
            this.originId = from.attempt().value();
            this.originTurn = from.turn();
        });
        attempt.ended().ifPresent(ended -> {
            this.endedAt = ended.at();
            this.ending = ended.ending().value();
            this.turns = ended.turns();
        });
    }

    AttemptId id() {
        return new AttemptId(id);
    }

    Attempt toAttempt(List<Seated> seats) {
        return new Attempt(
                new AttemptId(id),
                new LearnerId(learner),
                new ScenarioId(scenario),
                version,
                language,
                mode,
                seed,
                startedAt,
                Optional.ofNullable(originId)
                        .map(origin -> new Origin(new AttemptId(origin), Objects.requireNonNull(originTurn))),
                seats,
                Optional.ofNullable(endedAt)
                        .map(at -> new Ended(
                                at, new EndingId(Objects.requireNonNull(ending)), Objects.requireNonNull(turns))));
    }
}
