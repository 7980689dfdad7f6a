package org.samtale.server.credential;

import java.net.URI;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.samtale.server.credential.Credential.Achievement;
import org.samtale.server.credential.Credential.Holder;
import org.samtale.server.credential.Credential.Issuer;
import org.samtale.server.credential.Credential.Kind;

/** Awards as tests need them, and the keys they are signed with. */
public final class Given {
    public static final Issuer ISSUER =
            new Issuer(URI.create("https://samtale.example.org"), "Fjordheim universitetssykehus");
    public static final Instant ISSUED = Instant.parse("2026-11-23T08:15:00Z");

    /** Made once: it takes a while. */
    private static final KeyPair PAIR = SigningKey.generate();

    private static final String KEY_ID = "k1";

    private Given() {}

    public static SigningKey key() {
        return new SigningKey(KEY_ID, PAIR.getPrivate());
    }

    public static RSAPublicKey publicKey() {
        return (RSAPublicKey) PAIR.getPublic();
    }

    public static PublicKeys keys() {
        return new PublicKeys(Map.of(KEY_ID, publicKey()));
    }

    public static Credential credential() {
        return credential("nb", "Åse Bjørnsdóttir Ŋuorra");
    }

    public static Credential credential(String language, String name) {
        boolean english = "en".equals(language);
        return new Credential(
                UUID.fromString("6f1d3a52-9c1e-4c39-8a35-0c4a0d6f1b77"),
                new Code("7K3M9QX2V0RT5WBD"),
                ISSUER,
                new Holder(UUID.fromString("0f6b9d44-27a7-4f3e-9d3f-0d1d5c9b2a10"), name),
                new Achievement(
                        Kind.COMPLETION,
                        "supervising-together",
                        "full",
                        "7044e3ee9b1c",
                        language,
                        english ? "Supervising together" : "Sammen om veiledning",
                        english ? "The whole course" : "Hele kurset",
                        english ? "A course about supervising students." : "Kurs om å veilede studenter.",
                        english
                                ? "All of it, for you who want to be good at this."
                                : "Alt sammen, for deg som vil bli god på dette.",
                        240,
                        2),
                LocalDate.parse("2026-11-22"),
                ISSUED,
                Optional.empty());
    }

    /** With an id and a code of its own. */
    public static Credential another() {
        var one = credential();
        return new Credential(
                UUID.randomUUID(),
                Code.random(),
                one.issuer(),
                one.holder(),
                one.achievement(),
                one.completedOn(),
                one.from(),
                one.until());
    }

    static Credential until(Instant until) {
        var one = credential();
        return new Credential(
                one.id(),
                one.code(),
                one.issuer(),
                one.holder(),
                one.achievement(),
                one.completedOn(),
                one.from(),
                Optional.of(until));
    }
}
