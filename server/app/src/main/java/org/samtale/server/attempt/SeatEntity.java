package org.samtale.server.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.scenario.SeatId;
import org.samtale.server.learner.LearnerId;

/** The row of a seat that is taken; a free one has none. */
@Entity
@Table(name = "seat")
class SeatEntity {
    @EmbeddedId
    private SeatKey key;

    @Column(name = "learner_id")
    private @Nullable UUID learner;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected SeatEntity() {}

    SeatEntity(AttemptId attempt, Seated seated) {
        this.key = new SeatKey(attempt.value(), seated.seat().value());
        this.learner = seated.learner().map(LearnerId::value).orElse(null);
    }

    AttemptId attempt() {
        return new AttemptId(key.attempt());
    }

    Seated toSeated() {
        return new Seated(new SeatId(key.seat()), Optional.ofNullable(learner).map(LearnerId::new));
    }
}
