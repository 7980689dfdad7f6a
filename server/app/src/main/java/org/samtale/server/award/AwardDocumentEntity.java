package org.samtale.server.award;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.samtale.server.learner.LearnerId;

/** The row of what was handed out. */
@Entity
@Table(name = "award_document")
class AwardDocumentEntity {
    @Id
    @Column(name = "award_id")
    private UUID award;

    @Column(name = "learner_id")
    @SuppressWarnings("UnusedVariable") // Queries use it.
    private UUID learner;

    private String signed;

    @Column(name = "issued_at")
    @SuppressWarnings("UnusedVariable") // Queries use it.
    private Instant issuedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected AwardDocumentEntity() {}

    AwardDocumentEntity(UUID award, LearnerId learner, String signed, Instant issuedAt) {
        this.award = award;
        this.learner = learner.value();
        this.signed = signed;
        this.issuedAt = issuedAt;
    }

    UUID award() {
        return award;
    }

    String signed() {
        return signed;
    }
}
