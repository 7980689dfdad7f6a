package org.samtale.server.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samtale.server.learner.BrowserId;

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

    @Column(name = "browser_id")
    private @Nullable UUID askedIn;

    @Column(name = "came_from")
    private String from;

    private boolean adds;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected MailLinkEntity() {}

    MailLinkEntity(MailLink link, byte[] tokenHash) {
        this.tokenHash = tokenHash.clone();
        this.address = link.address().value();
        this.askedBy = link.askedBy().bytes();
        this.askedIn = link.askedIn().map(BrowserId::value).orElse(null);
        this.from = link.wish().from();
        this.adds = link.wish().adds();
        this.createdAt = link.createdAt();
    }

    /** What can be counted of it, in place of a link that leads in. */
    MailLinkEntity forgotten(byte[] nobodysToken) {
        var link = toMailLink();
        return new MailLinkEntity(
                new MailLink(link.address().forgotten(), link.askedBy(), Optional.empty(), Wish.NONE, link.createdAt()),
                nobodysToken);
    }

    boolean isUsed() {
        return usedAt != null;
    }

    MailLink toMailLink() {
        return new MailLink(
                new MailAddress(address),
                new Asker(HexFormat.of().formatHex(askedBy)),
                Optional.ofNullable(askedIn).map(BrowserId::new),
                new Wish(from, adds),
                createdAt);
    }
}
