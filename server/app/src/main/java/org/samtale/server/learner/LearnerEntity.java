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
    private UUID id;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected LearnerEntity() {}

    LearnerEntity(Learner learner, byte[] tokenHash) {
        this.id = learner.id().value();
        this.tokenHash = tokenHash.clone();
        this.createdAt = learner.createdAt();
        this.lastSeenAt = learner.lastSeenAt();
    }

    Learner toLearner() {
        return new Learner(new LearnerId(id), createdAt, lastSeenAt);
    }
}
