package org.samtale.server.credential;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.samtale.server.web.Json;
import org.samtale.server.web.JsonObject;

/**
 * A credential as it is handed out: a compact JWS. There is one way to write it, and whatever is written otherwise is not ours: one
 * algorithm, one header, no bit that does not count.
 */
public final class SignedText {
    /** Twice what the longest name and course come to. */
    public static final int CHARS_MAX = 32 * 1024;

    private static final int PARTS = 3;

    private SignedText() {}

    public static String sign(Credential credential, SigningKey key) {
        var address = PublicKeys.address(credential.issuer().url().toString(), key.id());
        var signed = encode(header(address)) + "." + encode(CredentialText.write(credential));
        return signed + "." + encode(key.sign(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    /** What one of our own says, as we keep it. Whether it is one is not asked. */
    public static Credential read(String own) {
        return decode(own.split("\\.", -1)[1]).flatMap(CredentialText::read).orElseThrow();
    }

    /** What it says, if we have signed exactly this. */
    public static Optional<Credential> open(String text, PublicKeys keys) {
        if (text.length() > CHARS_MAX) {
            return Optional.empty();
        }
        var parts = text.split("\\.", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        var signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.UTF_8);
        return decode(parts[0]).flatMap(SignedText::keyNamedBy).flatMap(address -> PublicKeys.idOf(address)
                .filter(id -> decode(parts[2])
                        .filter(signature -> keys.isSigned(id, signed, signature))
                        .isPresent())
                .flatMap(id -> decode(parts[1]))
                .flatMap(CredentialText::read)
                .filter(credential -> belongsTo(credential, address, keys)));
    }

    private static boolean belongsTo(Credential credential, String address, PublicKeys keys) {
        var url = credential.issuer().url().toString();
        return PublicKeys.idOf(address)
                .filter(id -> PublicKeys.address(url, id).equals(address) && keys.isOf(credential.issuer(), id))
                .isPresent();
    }

    private static byte[] header(String address) {
        return new JsonObject()
                .text("alg", "RS256")
                .text("typ", "JWT")
                .text("kid", address)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<String> keyNamedBy(byte[] header) {
        try {
            var address = Json.mapper().readTree(header).path("kid").asText();
            return Arrays.equals(header(address), header) ? Optional.of(address) : Optional.empty();
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Strictly: what would be written otherwise, in bits that mean nothing or with signs at its end, is refused. */
    private static Optional<byte[]> decode(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            return encode(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
