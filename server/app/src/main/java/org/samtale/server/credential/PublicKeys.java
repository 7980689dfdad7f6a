package org.samtale.server.credential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.samtale.server.web.Json;

/**
 * All public keys that we have ever signed with, by their ids. A key that is in use no more still tells what it has signed.
 *
 * @param issuers whose each is, by its id, where that was told along with it; our own sign for whatever we were called then
 */
public record PublicKeys(Map<String, RSAPublicKey> byId, Map<String, String> issuers) {
    private static final String PATH = "/keys/";
    private static final String KEYS = "keys";
    private static final String KID = "kid";
    private static final String ISSUER = "iss";

    public PublicKeys {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
        issuers = Map.copyOf(issuers);
    }

    /** Our own. */
    public PublicKeys(Map<String, RSAPublicKey> byId) {
        this(byId, Map.of());
    }

    /** Whether a key is that of who says something. */
    boolean isOf(Credential.Issuer issuer, String id) {
        var named = issuers.get(id);
        return named == null || named.equals(issuer.id());
    }

    /** Whether the key of this id, which must be one of these, has signed exactly these bytes. */
    public boolean isSigned(String id, byte[] bytes, byte[] signature) {
        try {
            var key = byId.get(id);
            if (key == null) {
                return false;
            }
            var check = Signature.getInstance(SigningKey.ALGORITHM);
            check.initVerify(key);
            check.update(bytes);
            return check.verify(signature);
        } catch (GeneralSecurityException notOne) {
            return false;
        }
    }

    /** What a key is called in what it has signed: where it can be had. */
    static String address(String url, String id) {
        return url + PATH + id;
    }

    static Optional<String> idOf(String address) {
        var start = address.lastIndexOf(PATH);
        return start < 0 ? Optional.empty() : Optional.of(address.substring(start + PATH.length()));
    }

    /** One key as a JWK. */
    public Optional<ObjectNode> jwk(String url, String id) {
        return Optional.ofNullable(byId.get(id))
                .map(key ->
                        jwk(key).put(KID, address(url, id)).put("alg", "RS256").put("use", "sig"));
    }

    /** All keys as a JWK set, each with its issuer. */
    public ObjectNode jwks(Credential.Issuer issuer) {
        var all = Json.mapper().createObjectNode();
        var keys = all.putArray(KEYS);
        byId.keySet().forEach(id -> jwk(issuer.url().toString(), id)
                .ifPresent(one -> keys.add(one.put(ISSUER, issuer.id()))));
        return all;
    }

    /** Reads a JWK set that we have written; nothing where it is none. */
    public static Optional<PublicKeys> read(String jwks) {
        try {
            var keys = new LinkedHashMap<String, RSAPublicKey>();
            var issuers = new LinkedHashMap<String, String>();
            for (var one : Json.mapper().readTree(jwks).path(KEYS)) {
                var id = idOf(one.path(KID).asText());
                var key = key(one);
                var issuer = one.path(ISSUER).asText();
                if (id.isEmpty() || key.isEmpty() || issuer.isEmpty()) {
                    return Optional.empty();
                }
                keys.put(id.get(), key.get());
                issuers.put(id.get(), issuer);
            }
            return keys.isEmpty() ? Optional.empty() : Optional.of(new PublicKeys(keys, issuers));
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        }
    }

    /** A key without its name, as it is kept. */
    public static String writeOne(RSAPublicKey key) {
        return jwk(key).toString();
    }

    /** Requires one that we have written. */
    public static RSAPublicKey readOne(String jwk) {
        try {
            return key(Json.mapper().readTree(jwk)).orElseThrow();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A key of our own cannot be read", impossible);
        }
    }

    private static ObjectNode jwk(RSAPublicKey key) {
        return Json.mapper()
                .createObjectNode()
                .put("kty", "RSA")
                .put("n", number(key.getModulus()))
                .put("e", number(key.getPublicExponent()));
    }

    private static Optional<RSAPublicKey> key(JsonNode jwk) {
        try {
            var spec = new RSAPublicKeySpec(
                    number(jwk.path("n").asText()), number(jwk.path("e").asText()));
            return KeyFactory.getInstance("RSA").generatePublic(spec) instanceof RSAPublicKey key
                    ? Optional.of(key)
                    : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    private static String number(BigInteger number) {
        var bytes = number.toByteArray();
        var start = bytes[0] == 0 ? 1 : 0; // the sign of a number is no part of it in a JWK
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, start, bytes.length));
    }

    private static BigInteger number(String text) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(text));
    }
}
