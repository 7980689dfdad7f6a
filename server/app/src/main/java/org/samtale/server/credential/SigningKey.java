package org.samtale.server.credential;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;

/** The key that we sign with. */
public record SigningKey(String id, PrivateKey key) {
    static final String ALGORITHM = "SHA256withRSA";

    /** Enough beyond 2030, as those say who are asked about it. */
    private static final int BITS = 3072;

    /** A new pair. Takes a second: not for an event loop. */
    public static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has RSA", impossible);
        }
    }

    public byte[] sign(byte[] bytes) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A key of our own does not sign", impossible);
        }
    }

    @Override
    public String toString() {
        return "SigningKey[" + id + "]";
    }
}
