package org.samtale.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samtale.server.credential.Credential.Issuer;
import org.samtale.server.credential.Given;
import org.samtale.server.credential.PublicKeys;
import org.samtale.server.credential.RevocationList;
import org.samtale.server.credential.SignedText;
import org.samtale.server.credential.SigningKey;

/** Whoever checks a certificate with the program believes the keys that they chose themselves, and none that came along. */
class VerifyTest {
    private static final String STRANGER = "k1";
    private static final KeyPair PAIR = SigningKey.generate();
    private static final String FILE = "issuer-keys.json";

    private final StringWriter out = new StringWriter();

    @TempDir
    private Path folder;

    private Path home;
    private Path sent;
    private Path genuine;
    private Path forged;

    @BeforeEach
    void isSentTwo() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        sent = Files.createDirectory(folder.resolve("sent"));
        genuine = Files.writeString(sent.resolve("genuine.jws"), SignedText.sign(Given.credential(), Given.key()));
        forged = Files.writeString(
                sent.resolve("forged.jws"),
                SignedText.sign(Given.credential(), new SigningKey(STRANGER, PAIR.getPrivate())));
    }

    private static String ours() {
        return Given.keys().jwks(Given.ISSUER).toString();
    }

    private static PublicKeys strangers() {
        return new PublicKeys(Map.of(STRANGER, (RSAPublicKey) PAIR.getPublic()));
    }

    private int verify(Path here, String... arguments) {
        out.getBuffer().setLength(0);
        var all = new ArrayList<>(List.of("verify"));
        all.addAll(List.of(arguments));
        return SamtaleCommand.run(
                new Home(home, Map.of(), here, false),
                (config, library, courses) -> Future.failedFuture("nothing is served here"),
                new NoInstallation(),
                all,
                new BufferedReader(Reader.nullReader()),
                new PrintWriter(out),
                new PrintWriter(out));
    }

    @Test
    void takesTheKeysThatItsOwnerHasExportedAndSaysWhichTheyAre() throws IOException {
        var kept = Files.writeString(home.resolve(FILE), ours());

        assertThat(verify(folder, genuine.toString())).isZero();
        assertThat(out.toString())
                .contains("Genuine and valid.", kept.toString(), "https://samtale.example.org/issuers/samtale");

        assertThat(verify(folder, forged.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("Altered, or not ours.");
    }

    @Test
    void saysUpToWhenItKnowsWhatWasWithdrawn() throws IOException {
        var at = Instant.parse("2026-11-23T11:30:00Z");
        var exported = Given.keys().jwks(Given.ISSUER);
        exported.setAll(new RevocationList(Map.of(), Optional.of(at)).write(Given.ISSUER));
        Files.writeString(home.resolve(FILE), exported.toString());

        assertThat(verify(folder, genuine.toString())).isZero();
        assertThat(out.toString())
                .contains("Genuine and valid.", "As of 23 November 2026", "11:30", "4 hours")
                .doesNotContain("minutes");
    }

    @Test
    void takesNoneThatCameAlongWithAForgery() throws IOException {
        Files.writeString(sent.resolve(FILE), strangers().jwks(Given.ISSUER).toString());

        for (var here : List.of(folder, sent)) {
            assertThat(verify(here, forged.toString())).isEqualTo(1);
            assertThat(out.toString()).contains("There are no keys in").doesNotContain("Genuine");
        }

        Files.writeString(home.resolve(FILE), ours());
        assertThat(verify(sent, forged.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("Altered, or not ours.");
    }

    @Test
    void takesNoneThatLieBesideItEvenAtHomeUnlessToldTo() throws IOException {
        var beside = Files.writeString(home.resolve(FILE), ours());
        var moved = Files.move(genuine, home.resolve("genuine.jws"));

        assertThat(verify(home, moved.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("--keys").doesNotContain("Genuine");

        assertThat(verify(home, moved.toString(), "--keys", beside.toString())).isZero();
    }

    @Test
    void believesAKeyOfNobodyButTheIssuerThatTheCertificateNames() throws IOException {
        var other = new Issuer(URI.create("https://elsewhere.example.org"), "Elsewhere");
        var keys = Files.writeString(
                folder.resolve("elsewhere.json"), strangers().jwks(other).toString());

        assertThat(verify(folder, forged.toString(), "--keys", keys.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("Altered, or not ours.");
    }
}
