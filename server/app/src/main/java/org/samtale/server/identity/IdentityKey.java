package org.samtale.server.identity;

import jakarta.persistence.Embeddable;
import java.util.HexFormat;
import org.samtale.server.secret.Secret;

/** Somebody, as one issuer knows them. */
@Embeddable
record IdentityKey(String issuer, String subject) {
    private static final String MAIL = "mail";

    /** So much of a hash that nobody has two of the same. */
    private static final int ID_CHARS = 32;

    static IdentityKey of(MailAddress address) {
        return new IdentityKey(MAIL, address.value());
    }

    /** Somebody whom a provider calls so. It is enough to know them again. */
    static IdentityKey of(String issuer, String subject) {
        return new IdentityKey(issuer, hashed(issuer + "\n" + subject));
    }

    boolean isMail() {
        return issuer.equals(MAIL);
    }

    /** By which its owner names it, without saying it. */
    String id() {
        return hashed(issuer + " " + subject).substring(0, ID_CHARS);
    }

    private static String hashed(String text) {
        return HexFormat.of().formatHex(Secret.hash(text));
    }
}
