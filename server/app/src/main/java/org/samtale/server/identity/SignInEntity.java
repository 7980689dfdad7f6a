package org.samtale.server.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.samtale.server.learner.LearnerId;

/** The row of somebody who was sent to a provider. */
@Entity
@Immutable
@Table(name = "sign_in")
class SignInEntity {
    @Id
    @Column(name = "state_hash")
    private byte[] stateHash;

    @Column(name = "browser_hash")
    @SuppressWarnings("UnusedVariable") // Queries use it.
    private byte[] browserHash;

    private String provider;

    @Column(name = "came_from")
    private String from;

    private boolean adds;

    @Column(name = "learner_id")
    private @Nullable UUID learner;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected SignInEntity() {}

    SignInEntity(SignIn signIn, byte[] stateHash, byte[] browserHash) {
        this.stateHash = stateHash.clone();
        this.browserHash = browserHash.clone();
        this.provider = signIn.provider();
        this.from = signIn.wish().from();
        this.adds = signIn.wish().adds();
        this.learner = signIn.learner().map(LearnerId::value).orElse(null);
        this.createdAt = signIn.createdAt();
    }

    SignIn toSignIn() {
        return new SignIn(
                provider, new Wish(from, adds), Optional.ofNullable(learner).map(LearnerId::new), createdAt);
    }
}
