package org.samtale.server.issuer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The row of a key. */
@Entity
@Table(name = "issuer_key")
class IssuerKeyEntity {
    @Id
    private String id;

    @Column(name = "public_jwk")
    private String publicJwk;

    @Column(name = "sealed_private")
    private byte[] sealedPrivate;

    @Column(name = "created_at")
    @SuppressWarnings("UnusedVariable") // Queries use it.
    private Instant createdAt;

    @Column(name = "retired_at")
    @SuppressWarnings("UnusedVariable") // Queries use it.
    private @Nullable Instant retiredAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected IssuerKeyEntity() {}

    IssuerKeyEntity(IssuerKey key, Instant createdAt) {
        this.id = key.id();
        this.publicJwk = key.publicJwk();
        this.sealedPrivate = key.sealedPrivate().clone();
        this.createdAt = createdAt;
    }

    IssuerKey toKey() {
        return new IssuerKey(id, publicJwk, sealedPrivate.clone());
    }
}
