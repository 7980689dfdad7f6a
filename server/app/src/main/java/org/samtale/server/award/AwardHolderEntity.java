package org.samtale.server.award;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.samtale.server.learner.LearnerId;

/** The row that says which number stands for a learner in the ledger. */
@Entity
@Immutable
@Table(name = "award_holder")
class AwardHolderEntity {
    @Id
    @Column(name = "learner_id")
    @SuppressWarnings("UnusedVariable") // Hibernate reads it.
    private UUID learner;

    private UUID subject;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected AwardHolderEntity() {}

    AwardHolderEntity(LearnerId learner, UUID subject) {
        this.learner = learner.value();
        this.subject = subject;
    }

    UUID subject() {
        return subject;
    }
}
