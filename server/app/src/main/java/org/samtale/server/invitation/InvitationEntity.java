package org.samtale.server.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.samtale.engine.scenario.SeatId;
import org.samtale.server.attempt.AttemptId;

/** The row of an invitation. */
@Entity
@Immutable
@Table(name = "invitation")
class InvitationEntity {
    @Id
    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "attempt_id")
    private UUID attempt;

    private String seat;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected InvitationEntity() {}

    InvitationEntity(Invitation invitation, byte[] tokenHash) {
        this.tokenHash = tokenHash.clone();
        this.attempt = invitation.attempt().value();
        this.seat = invitation.seat().value();
        this.createdAt = invitation.createdAt();
    }

    Invitation toInvitation() {
        return new Invitation(new AttemptId(attempt), new SeatId(seat), createdAt);
    }
}
