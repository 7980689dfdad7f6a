package org.samtale.server.learner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The row of a learner. */
@Entity
@Table(name = "learner")
class LearnerEntity {
    @Id
    @SuppressWarnings("UnusedVariable") // Hibernate reads it.
    private UUID id;

    @Column(name = "created_at")
    @SuppressWarnings("UnusedVariable") // Hibernate reads it.
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected LearnerEntity() {}

    LearnerEntity(Learner learner) {
        this.id = learner.id().value();
        this.createdAt = learner.createdAt();
    }
}
