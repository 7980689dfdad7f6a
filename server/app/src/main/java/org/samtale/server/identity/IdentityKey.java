package org.samtale.server.identity;

import jakarta.persistence.Embeddable;

/** Somebody, as one issuer knows them. */
@Embeddable
record IdentityKey(String issuer, String subject) {
    private static final String MAIL = "mail";

    static IdentityKey of(MailAddress address) {
        return new IdentityKey(MAIL, address.value());
    }
}
