package org.samtale.server.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The keys by which a provider signs: RSA only. Every provider of OpenID Connect has to know RS256, and one algorithm cannot be
 * mistaken for another.
 */
record ProviderKeys(List<Key> all) {
    private static final int BITS_MIN = 2048;

    ProviderKeys {
        all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param id empty when it has none
     */
    record Key(String id, PublicKey key) {}

    /** Leaves out what cannot be used. */
    static ProviderKeys read(JsonNode jwks) {
        var keys = new ArrayList<Key>();
        for (var one : jwks.path("keys")) {
            key(one).ifPresent(key -> keys.add(new Key(one.path("kid").asText(), key)));
        }
        return new ProviderKeys(keys);
    }

    /** The one of this id; of whoever names none, their only one. */
    Optional<PublicKey> find(String id) {
        return id.isEmpty()
                ? Optional.of(all).filter(some -> some.size() == 1).map(only -> only.getFirst()
                        .key())
                : all.stream().filter(one -> one.id().equals(id)).map(Key::key).findFirst();
    }

    static boolean isSigned(PublicKey key, byte[] bytes, byte[] signature) {
        try {
            var check = Signature.getInstance("SHA256withRSA");
            check.initVerify(key);
            check.update(bytes);
            return check.verify(signature);
        } catch (GeneralSecurityException notOne) {
            return false;
        }
    }

    private static Optional<PublicKey> key(JsonNode jwk) {
        var use = jwk.path("use").asText("sig");
        var algorithm = jwk.path("alg").asText("RS256");
        if (!jwk.path("kty").asText().equals("RSA") || !use.equals("sig") || !algorithm.equals("RS256")) {
            return Optional.empty();
        }
        try {
            var modulus = number(jwk.path("n").asText());
            return modulus.bitLength() < BITS_MIN
                    ? Optional.empty()
                    : Optional.of(KeyFactory.getInstance("RSA")
                            .generatePublic(new RSAPublicKeySpec(
                                    modulus, number(jwk.path("e").asText()))));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static BigInteger number(String text) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(text));
    }
}
