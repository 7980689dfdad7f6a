package org.samtale.server.learner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The row of a browser. */
@Entity
@Table(name = "browser")
class BrowserEntity {
    @Id
    private UUID id;

    @Column(name = "learner_id")
    private UUID learner;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "began_here")
    private boolean beganHere;

    private String name;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected BrowserEntity() {}

    /** @param beganHere whether its learner began here, rather than being led in */
    BrowserEntity(Browser browser, byte[] tokenHash, boolean beganHere) {
        this.id = browser.id().value();
        this.learner = browser.learner().value();
        this.tokenHash = tokenHash.clone();
        this.beganHere = beganHere;
        this.name = browser.name();
        this.createdAt = browser.createdAt();
        this.lastSeenAt = browser.lastSeenAt();
    }

    Browser toBrowser() {
        return new Browser(new BrowserId(id), new LearnerId(learner), name, createdAt, lastSeenAt);
    }
}
