package org.samtale.server.oidc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.samtale.server.config.ProviderConfig;
import org.samtale.server.web.Json;

/**
 * What a provider signs about somebody: taken apart, and believed only as a whole.
 *
 * @param signed the text that the signature is of
 * @param signature as it is written
 */
record IdToken(JsonNode header, JsonNode claims, String signed, String signature) {
    private static final int CHARS_MAX = 16 * 1024;
    private static final int PARTS = 3;

    /** The longest that OpenID Connect allows. */
    private static final int SUBJECT_CHARS_MAX = 255;

    /** Clocks may go apart by so much. */
    private static final Duration LEEWAY = Duration.ofSeconds(60);

    /** Nothing where it is none. */
    static Optional<IdToken> read(String text) {
        var parts = text.split("\\.", -1);
        if (text.length() > CHARS_MAX || parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            bytes(parts[2]);
            return Optional.of(new IdToken(json(parts[0]), json(parts[1]), parts[0] + "." + parts[1], parts[2]));
        } catch (IllegalArgumentException | JsonProcessingException malformed) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String part) {
        return Base64.getUrlDecoder().decode(part);
    }

    private static JsonNode json(String part) throws JsonProcessingException {
        return Json.mapper().readTree(new String(bytes(part), StandardCharsets.UTF_8));
    }

    /** Which of the provider's keys has signed it, as it says. */
    String keyId() {
        return header.path("kid").asText();
    }

    /** Whether it is signed in the one way that we take, before any key is looked for. */
    boolean isOfOurKind() {
        return header.path("alg").asText().equals("RS256") && !header.has("crit");
    }

    Proof check(ProviderKeys keys, ProviderConfig provider, String nonce, Instant now) {
        return wrong(keys, provider, nonce, now)
                .<Proof>map(Proof.Refused::new)
                .orElseGet(() -> new Proof.Of(claims.path("sub").asText()));
    }

    private Optional<String> wrong(ProviderKeys keys, ProviderConfig provider, String nonce, Instant now) {
        if (!isOfOurKind()) {
            return Optional.of("is not signed with RS256");
        }
        if (keys.find(keyId())
                .filter(key -> ProviderKeys.isSigned(key, signed.getBytes(StandardCharsets.US_ASCII), bytes(signature)))
                .isEmpty()) {
            return Optional.of("is not signed by a key of the provider");
        }
        if (!is("iss", provider.issuer())) {
            return Optional.of("is another issuer's");
        }
        if (!isFor(provider.clientId())) {
            return Optional.of("is meant for somebody else");
        }
        if (!is("nonce", nonce)) {
            return Optional.of("was not made for this request");
        }
        if (!isOf(now)) {
            return Optional.of("is not of now");
        }
        var subject = claims.path("sub");
        return subject.isTextual()
                        && !subject.textValue().isBlank()
                        && subject.textValue().length() <= SUBJECT_CHARS_MAX
                ? Optional.empty()
                : Optional.of("names nobody");
    }

    private boolean is(String claim, String expected) {
        return claims.path(claim).isTextual() && claims.path(claim).textValue().equals(expected);
    }

    /** For us, and made for us: with others beside us the provider has to say so. */
    private boolean isFor(String client) {
        var audience = claims.path("aud");
        var isOnlyOurs = is("aud", client)
                || (audience.isArray()
                        && audience.size() == 1
                        && audience.get(0).asText().equals(client));
        var isOursToo = audience.isArray()
                && StreamSupport.stream(audience.spliterator(), false)
                        .anyMatch(one -> one.isTextual() && one.textValue().equals(client));
        return claims.has("azp") ? (isOnlyOurs || isOursToo) && is("azp", client) : isOnlyOurs;
    }

    private boolean isOf(Instant now) {
        var seconds = now.getEpochSecond();
        var leeway = LEEWAY.toSeconds();
        return claims.path("exp").isNumber()
                && claims.path("iat").isNumber()
                && claims.path("exp").asLong() > seconds - leeway
                && claims.path("iat").asLong() <= seconds + leeway
                && (!claims.has("nbf") || claims.path("nbf").asLong(Long.MAX_VALUE) <= seconds + leeway);
    }
}
