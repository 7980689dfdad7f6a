package org.samtale.server.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What we sign says what it says, to us and to everybody who reads Open Badges. */
class SignedTextTest {
    private final Credential credential = Given.until(Given.ISSUED.plus(Duration.ofDays(730)));
    private final String signed = SignedText.sign(credential, Given.key());

    @Test
    void isReadAsItWasSigned() {
        assertThat(SignedText.open(signed, Given.keys())).contains(credential);
    }

    @Test
    void isAcceptedByAnotherProgramThatFetchedOurKey() throws Exception {
        var jwks = JWKSet.parse(Given.keys().jwks(Given.ISSUER).toString());
        var read = SignedJWT.parse(signed);

        var verified = read.verify(new RSASSAVerifier(
                jwks.getKeyByKeyId(read.getHeader().getKeyID()).toRSAKey()));

        assertThat(verified).isTrue();
        assertThat(read.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
        assertThat(read.getHeader().toJSONObject()).containsOnlyKeys("alg", "typ", "kid");
        assertThat(read.getHeader().getKeyID()).isEqualTo("https://samtale.example.org/keys/k1");
    }

    @Test
    void saysTheSameInTheClaimsAndInTheCredential() throws Exception {
        var claims = SignedJWT.parse(signed).getJWTClaimsSet().toJSONObject();

        assertThat(claims)
                .containsEntry("iss", "https://samtale.example.org/issuers/samtale")
                .containsEntry("jti", claims.get("id"))
                .containsEntry("sub", "urn:uuid:0f6b9d44-27a7-4f3e-9d3f-0d1d5c9b2a10")
                .containsEntry(
                        "nbf",
                        Instant.parse(String.valueOf(claims.get("validFrom"))).getEpochSecond())
                .containsEntry(
                        "exp",
                        Instant.parse(String.valueOf(claims.get("validUntil"))).getEpochSecond())
                .doesNotContainKey("vc");
    }

    @Test
    void isReadByAKeyThatIsInUseNoMore() {
        var newer =
                (java.security.interfaces.RSAPublicKey) SigningKey.generate().getPublic();
        var keys = new PublicKeys(Map.of("k1", Given.publicKey(), "k2", newer));

        assertThat(SignedText.open(signed, keys)).contains(credential);
    }

    @Test
    void isReadWithKeysThatWereKeptInAFile() {
        var kept = PublicKeys.read(Given.keys().jwks(Given.ISSUER).toString());

        assertThat(kept.flatMap(keys -> SignedText.open(signed, keys))).contains(credential);
    }

    @Test
    void hasACodeThatPeopleCanType() {
        var code = credential.code();

        assertThat(code.toString()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(Code.read(
                        " " + code.toString().toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .contains(code);
        assertThat(Code.read(code.letters().replace('0', 'o').replace('1', 'l')))
                .contains(code);
        assertThat(Code.read("not a code")).isEmpty();
    }

    @Test
    void hasACodeThatNothingElseLeadsTo() {
        assertThat(Stream.generate(Code::random).limit(1_000))
                .doesNotHaveDuplicates()
                .allMatch(code -> Code.read(code.toString()).equals(Optional.of(code)));
    }

    @Test
    void tellsWhatItWasReplacedByToWhoKnowsItAlone() {
        var at = Given.ISSUED;
        var by = Code.random();

        assertThat(VerdictWords.in("en").say(Verdict.of(credential, new Standing.Replaced(at, Optional.of(by)), at)))
                .endsWith("by another: " + by);
        assertThat(VerdictWords.in("en").say(Verdict.of(credential, new Standing.Replaced(at, Optional.empty()), at)))
                .endsWith("by another.");
    }

    @Test
    void isJudgedByWhatBecameOfIt() {
        var at = Given.ISSUED.plusSeconds(60);
        var by = Optional.of(Code.random());
        var until = credential.until().orElseThrow();

        assertThat(Verdict.of(credential, new Standing.Stands(), until.minusSeconds(1)))
                .isEqualTo(new Verdict.Valid(credential));
        assertThat(Verdict.of(credential, new Standing.Stands(), until))
                .isEqualTo(new Verdict.ExpiredOn(credential, until));
        assertThat(Verdict.of(credential, new Standing.Withdrawn(at, "A mistake"), until))
                .isEqualTo(new Verdict.WithdrawnBecause(credential, new Standing.Withdrawn(at, "A mistake")));
        assertThat(Verdict.of(credential, new Standing.Replaced(at, by), at))
                .isEqualTo(new Verdict.ReplacedBy(credential, new Standing.Replaced(at, by)));
    }

    @Test
    void tellsOfflineToWhatIsOnTheList() {
        var at = Given.ISSUED.plusSeconds(60);
        var withdrawn = UUID.randomUUID();
        var replaced = UUID.randomUUID();
        var by = Code.random();
        var list = new RevocationList(
                Map.of(
                        withdrawn,
                        new Standing.Withdrawn(at, "A mistake"),
                        replaced,
                        new Standing.Replaced(at, Optional.of(by))),
                Optional.of(at));

        var written = list.write(Given.ISSUER).toString();

        assertThat(RevocationList.read(written))
                .contains(new RevocationList(
                        Map.of(
                                withdrawn,
                                new Standing.Withdrawn(at, "A mistake"),
                                replaced,
                                new Standing.Replaced(at, Optional.empty())),
                        Optional.of(at)));
        // Who could look up the new one would read the name in it.
        assertThat(written).doesNotContain(by.toString()).doesNotContain(by.letters());
        assertThat(list.of(UUID.randomUUID())).isEqualTo(new Standing.Stands());
    }
}
