package org.samtale.server.identity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.samtale.server.learner.LearnerId;

/** The row of an identity. */
@Entity
@Immutable
@Table(name = "identity")
class IdentityEntity {
    @EmbeddedId
    private IdentityKey key;

    @Column(name = "learner_id")
    @SuppressWarnings("UnusedVariable") // Queries use it.
    private UUID learner;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected IdentityEntity() {}

    IdentityEntity(IdentityKey key, LearnerId learner, Instant createdAt) {
        this.key = key;
        this.learner = learner.value();
        this.createdAt = createdAt;
    }

    Identity toIdentity() {
        return new Identity(key, createdAt);
    }
}
