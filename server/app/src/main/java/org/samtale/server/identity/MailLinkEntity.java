package org.samtale.server.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The row of a link that was sent by mail. */
@Entity
@Table(name = "mail_link")
class MailLinkEntity {
    @Id
    @Column(name = "token_hash")
    private byte[] tokenHash;

    private String address;

    @Column(name = "asked_by")
    private byte[] askedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "used_at")
    @SuppressWarnings("UnusedVariable") // Queries use it.
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected MailLinkEntity() {}

    MailLinkEntity(MailLink link, byte[] tokenHash) {
        this.tokenHash = tokenHash.clone();
        this.address = link.address().value();
        this.askedBy = link.askedBy().bytes();
        this.createdAt = link.createdAt();
    }

    MailLink toMailLink() {
        return new MailLink(new MailAddress(address), new Asker(HexFormat.of().formatHex(askedBy)), createdAt);
    }
}
