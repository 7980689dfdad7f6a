package org.samtale.server.credential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samtale.server.credential.Credential.Achievement;
import org.samtale.server.credential.Credential.Holder;
import org.samtale.server.credential.Credential.Issuer;
import org.samtale.server.credential.Credential.Kind;
import org.samtale.server.web.Json;

/** A credential as Open Badges 3.0 writes it, with the claims of the JWT beside it. */
final class CredentialText {
    private static final String CONTEXT = "https://www.w3.org/ns/credentials/v2";
    private static final String BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    private static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";
    private static final String URN = "urn:uuid:";
    private static final String MINUTES = "minutes";
    private static final String LEVEL = "level";
    private static final String TYPE = "type";
    private static final String NAME = "name";
    private static final String DESCRIPTION = "description";

    private static final List<String> CLAIMS = List.of("iss", "jti", "sub", "nbf", "exp");

    private CredentialText() {}

    static byte[] write(Credential credential) {
        var all = Json.mapper().createObjectNode();
        all.putArray("@context").add(CONTEXT).add(BADGES);
        all.put("id", credential.address());
        type(all, "VerifiableCredential", "OpenBadgeCredential");
        var achievement = credential.achievement();
        all.put(NAME, achievement.title());
        if (!achievement.about().equals(achievement.summary())) {
            all.put(DESCRIPTION, achievement.summary());
        }
        all.set("issuer", issuer(credential.issuer()));
        all.put("validFrom", credential.from().toString());
        credential.until().ifPresent(until -> all.put("validUntil", until.toString()));
        all.set("credentialSubject", subject(credential));
        all.putArray("credentialSchema").addObject().put("id", SCHEMA).put(TYPE, "1EdTechJsonSchemaValidator2019");
        all.putObject("credentialStatus")
                .put("id", credential.issuer().revocations())
                .put(TYPE, "1EdTechRevocationList");
        all.setAll(claims(credential));
        return Json.write(all);
    }

    private static ObjectNode issuer(Issuer issuer) {
        var one = Json.mapper().createObjectNode().put("id", issuer.id());
        type(one, "Profile");
        return one.put(NAME, issuer.name()).put("url", issuer.url().toString());
    }

    private static ObjectNode subject(Credential credential) {
        var one = Json.mapper()
                .createObjectNode()
                .put("id", URN + credential.holder().subject());
        type(one, "AchievementSubject");
        one.putArray("identifier")
                .addObject()
                .put(TYPE, "IdentityObject")
                .put("hashed", false)
                .put("identityType", NAME)
                .put("identityHash", credential.holder().name());
        one.put("licenseNumber", credential.code().toString());
        one.put(
                "activityEndDate",
                credential
                        .completedOn()
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .toString());
        var achievement = credential.achievement();
        var id = achievementId(credential);
        var results = one.putArray("result");
        result(results.addObject(), id, MINUTES, achievement.minutes());
        result(results.addObject(), id, LEVEL, achievement.level());
        one.set("achievement", achievement(id, achievement));
        return one;
    }

    private static ObjectNode achievement(String id, Achievement achievement) {
        var one = Json.mapper().createObjectNode().put("id", id);
        type(one, "Achievement");
        one.put("achievementType", achievement.kind().openBadgeType())
                .put(NAME, achievement.title())
                .put("specialization", achievement.trackTitle())
                .put(DESCRIPTION, achievement.about())
                .put("inLanguage", achievement.language())
                .put("version", achievement.version())
                .put("humanCode", achievement.course() + "/" + achievement.track());
        one.putObject("criteria").put("narrative", achievement.trackTitle());
        var descriptions = one.putArray("resultDescription");
        resultDescription(descriptions.addObject(), id, MINUTES);
        resultDescription(descriptions.addObject(), id, LEVEL);
        return one;
    }

    private static void resultDescription(ObjectNode one, String achievement, String what) {
        one.put("id", achievement + "-" + what);
        type(one, "ResultDescription");
        one.put(NAME, what).put("resultType", "Result");
    }

    private static void result(ObjectNode one, String achievement, String what, int value) {
        type(one, "Result");
        one.put("resultDescription", achievement + "-" + what).put("value", Integer.toString(value));
    }

    /** A course that changes is another achievement, so its version is part of the name. */
    private static String achievementId(Credential credential) {
        var achievement = credential.achievement();
        return credential.issuer().url() + "/courses/" + achievement.course() + "#" + achievement.track() + "-"
                + achievement.version();
    }

    private static void type(ObjectNode one, String... types) {
        var all = one.putArray(TYPE);
        Arrays.stream(types).forEach(all::add);
    }

    /** Nothing where it is no credential of ours, or its claims and the rest do not say the same. */
    static Optional<Credential> read(byte[] written) {
        try {
            var all = Json.mapper().readTree(written);
            return read(all).filter(credential -> claims(credential).equals(claims(all)));
        } catch (IOException | DateTimeException | IllegalArgumentException otherwiseWritten) {
            return Optional.empty();
        }
    }

    private static ObjectNode claims(Credential credential) {
        var claims = Json.mapper()
                .createObjectNode()
                .put("iss", credential.issuer().id())
                .put("jti", credential.address())
                .put("sub", URN + credential.holder().subject())
                .put("nbf", credential.from().getEpochSecond());
        credential.until().ifPresent(until -> claims.put("exp", until.getEpochSecond()));
        return claims;
    }

    /** Numbers as wide as ours, so that equal ones are equal. */
    private static ObjectNode claims(JsonNode all) {
        var claims = Json.mapper().createObjectNode();
        for (var name : CLAIMS) {
            var claim = all.get(name);
            if (claim != null) {
                claims.set(name, claim.isIntegralNumber() ? LongNode.valueOf(claim.asLong()) : claim);
            }
        }
        return claims;
    }

    private static Optional<Credential> read(JsonNode all) {
        var subject = all.path("credentialSubject");
        var achievement = subject.path("achievement");
        var names = text(achievement, "humanCode").split("/", -1);
        var kind = Arrays.stream(Kind.values())
                .filter(one -> one.openBadgeType()
                        .equals(achievement.path("achievementType").asText()))
                .findFirst();
        var url = text(all.path("issuer"), "url");
        return kind.map(one -> new Credential(
                UUID.fromString(after(text(all, "id"), url + "/a/")),
                code(text(subject, "licenseNumber")),
                new Issuer(URI.create(url), text(all.path("issuer"), NAME)),
                new Holder(
                        UUID.fromString(after(text(subject, "id"), URN)),
                        text(subject.path("identifier").path(0), "identityHash")),
                new Achievement(
                        one,
                        names[0],
                        names.length > 1 ? names[1] : "",
                        text(achievement, "version"),
                        text(achievement, "inLanguage"),
                        text(achievement, NAME),
                        text(achievement, "specialization"),
                        text(achievement, DESCRIPTION),
                        // Those that were signed before say only one of the two.
                        text(all.has(DESCRIPTION) ? all : achievement, DESCRIPTION),
                        Integer.parseInt(text(subject.path("result").path(0), "value")),
                        Integer.parseInt(text(subject.path("result").path(1), "value"))),
                LocalDate.ofInstant(Instant.parse(text(subject, "activityEndDate")), ZoneOffset.UTC),
                Instant.parse(text(all, "validFrom")),
                Optional.ofNullable(all.get("validUntil")).map(until -> Instant.parse(until.asText()))));
    }

    private static Code code(String written) {
        return Code.read(written)
                .filter(code -> code.toString().equals(written))
                .orElseThrow(() -> new IllegalArgumentException(written));
    }

    private static String after(String text, String beginning) {
        if (!text.startsWith(beginning)) {
            throw new IllegalArgumentException(text);
        }
        return text.substring(beginning.length());
    }

    private static String text(JsonNode one, String name) {
        var text = one.path(name);
        if (!text.isTextual()) {
            throw new IllegalArgumentException(name);
        }
        return text.asText();
    }
}
