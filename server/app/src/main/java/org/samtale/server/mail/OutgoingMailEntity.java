package org.samtale.server.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The row of a mail that is not sent yet. */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMailEntity {
    @Id
    private UUID id;

    private String recipient;

    private String subject;

    private String plain;

    private String html;

    private int tries;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "useful_until")
    private Instant usefulUntil;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected OutgoingMailEntity() {}

    OutgoingMailEntity(OutgoingMail outgoing) {
        this.id = outgoing.id();
        this.recipient = outgoing.mail().recipient();
        this.subject = outgoing.mail().subject();
        this.plain = outgoing.mail().plain();
        this.html = outgoing.mail().html();
        this.tries = outgoing.tries();
        this.nextTryAt = outgoing.nextTryAt();
        this.usefulUntil = outgoing.usefulUntil();
    }

    OutgoingMail toOutgoingMail() {
        return new OutgoingMail(id, new Mail(recipient, subject, plain, html), tries, nextTryAt, usefulUntil);
    }
}
