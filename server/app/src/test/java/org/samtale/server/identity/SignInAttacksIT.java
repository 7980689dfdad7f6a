package org.samtale.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.identity.StubProvider.KEY;
import static org.samtale.server.identity.StubProvider.json;
import static org.samtale.server.identity.StubProvider.key;
import static org.samtale.server.identity.StubProvider.query;
import static org.samtale.server.identity.StubProvider.signIn;
import static org.samtale.server.identity.StubProvider.signed;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samtale.server.config.ProviderConfig;
import org.samtale.server.secret.Secret;
import org.samtale.server.testing.Answer;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** Nobody comes in by what a provider has not said to us, about this browser, just now. */
class SignInAttacksIT {
    private static final RSAKey FOREIGN = key("first");
    private static final RSAKey UNKNOWN = key("second");
    private static final UnaryOperator<JWTClaimsSet.Builder> AS_IT_IS = UnaryOperator.identity();
    private static final StubProvider PROVIDER = new StubProvider();
    private static final RunningServer SERVER = start();

    private final Visitor victim = SERVER.visitor();
    private final String somebody = UUID.randomUUID().toString();

    private static RunningServer start() {
        var ids = List.of(
                "feide",
                "wayf",
                "broken",
                "slow",
                "endless",
                "huge",
                "elsewhere",
                "liar",
                "keyless",
                "unsafe",
                "shared");
        PROVIDER.answers("/broken/.well-known/openid-configuration", exchange -> json(exchange, 500, "{}"));
        PROVIDER.answers("/slow/.well-known/openid-configuration", exchange -> Thread.sleep(20_000));
        PROVIDER.answers("/endless/keys", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (var drop = 0; drop < 200; drop++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                Thread.sleep(100);
            }
        });
        PROVIDER.answers(
                "/huge/keys", exchange -> json(exchange, 200, "{\"keys\":[]," + " ".repeat(70_000) + "\"a\":1}"));
        PROVIDER.answers("/elsewhere/.well-known/openid-configuration", exchange -> {
            exchange.getResponseHeaders()
                    .set("Location", PROVIDER.issuer("feide") + "/.well-known/openid-configuration");
            exchange.sendResponseHeaders(302, -1);
        });
        PROVIDER.answers(
                "/liar/.well-known/openid-configuration",
                exchange -> json(exchange, 200, PROVIDER.document("liar", PROVIDER.issuer("feide"))));
        PROVIDER.answers("/keyless/keys", exchange -> json(exchange, 404, "{}"));
        PROVIDER.answers(
                "/unsafe/.well-known/openid-configuration",
                exchange -> json(
                        exchange,
                        200,
                        PROVIDER.document("unsafe", PROVIDER.issuer("unsafe"))
                                .replace(PROVIDER.issuer("unsafe") + "/keys", "file:///etc/passwd")));
        PROVIDER.answers(
                "/shared/keys",
                exchange -> json(
                        exchange,
                        200,
                        "{\"keys\":[{\"kty\":\"oct\",\"kid\":\"first\",\"alg\":\"HS256\",\"k\":\"" + "A".repeat(43)
                                + "\"}]}"));
        return RunningServer.with()
                .providers(ids.stream().map(PROVIDER::config).toArray(ProviderConfig[]::new))
                .start();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
        PROVIDER.close();
    }

    @AfterEach
    void beHonestAgain() {
        PROVIDER.isHonest();
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                forgery("another audience", claims -> claims.audience("somebody-else"), SignInAttacksIT::honestly),
                forgery("no audience", claims -> claims.audience((String) null), SignInAttacksIT::honestly),
                forgery(
                        "an audience beside us, without a word on whom it is for",
                        claims -> claims.audience(List.of("samtale", "somebody-else")),
                        SignInAttacksIT::honestly),
                forgery(
                        "made for another of two",
                        claims -> claims.audience(List.of("samtale", "somebody-else"))
                                .claim("azp", "somebody-else"),
                        SignInAttacksIT::honestly),
                forgery("made for another", claims -> claims.claim("azp", "somebody-else"), SignInAttacksIT::honestly),
                forgery("another issuer", claims -> claims.issuer(PROVIDER.issuer("wayf")), SignInAttacksIT::honestly),
                forgery(
                        "an issuer with a stroke",
                        claims -> claims.issuer(PROVIDER.issuer("feide") + "/"),
                        SignInAttacksIT::honestly),
                forgery("no issuer", claims -> claims.issuer(null), SignInAttacksIT::honestly),
                forgery("another nonce", claims -> claims.claim("nonce", Secret.random(32)), SignInAttacksIT::honestly),
                forgery("no nonce", claims -> claims.claim("nonce", null), SignInAttacksIT::honestly),
                forgery("expired", claims -> claims.expirationTime(in(-61)), SignInAttacksIT::honestly),
                forgery("never expiring", claims -> claims.expirationTime(null), SignInAttacksIT::honestly),
                forgery("from the future", claims -> claims.issueTime(in(120)), SignInAttacksIT::honestly),
                forgery("from no time", claims -> claims.issueTime(null), SignInAttacksIT::honestly),
                forgery("not yet", claims -> claims.notBeforeTime(in(120)), SignInAttacksIT::honestly),
                forgery("nobody", claims -> claims.subject(null), SignInAttacksIT::honestly),
                forgery("a blank name", claims -> claims.subject("  "), SignInAttacksIT::honestly),
                forgery("a name without end", claims -> claims.subject("a".repeat(300)), SignInAttacksIT::honestly),
                forgery(
                        "a token without end",
                        claims -> claims.claim("more", "a".repeat(20_000)),
                        SignInAttacksIT::honestly),
                forgery("not signed", AS_IT_IS, claims -> new PlainJWT(claims).serialize()),
                forgery("not signed, in three parts", AS_IT_IS, claims -> new PlainJWT(claims)
                        .serialize()
                        .replaceFirst("\\.?$", ".AAAA")),
                forgery("signed with our public key as a password", AS_IT_IS, SignInAttacksIT::withPublicKey),
                forgery("signed with our client's password", AS_IT_IS, claims -> mac(claims, padded("hemmelig"))),
                forgery("signed by a key of the same name", AS_IT_IS, claims -> signed(claims, FOREIGN)),
                forgery("signed by an unknown key", AS_IT_IS, claims -> signed(claims, UNKNOWN)),
                forgery("with a key of its own along with it", AS_IT_IS, SignInAttacksIT::bringingItsKey),
                forgery("with something critical that we do not know", AS_IT_IS, SignInAttacksIT::critical),
                forgery("signed with another length", AS_IT_IS, claims -> rsa(claims, JWSAlgorithm.RS512)),
                forgery("changed after it was signed", AS_IT_IS, SignInAttacksIT::changed),
                forgery("cut off", AS_IT_IS, claims -> signed(claims, KEY).replaceFirst("\\.[^.]*$", "")),
                forgery("no token", AS_IT_IS, claims -> "Ola Nordmann"),
                forgery("an empty token", AS_IT_IS, claims -> ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void refusesWhatIsNotSaidToUs(
            String name, UnaryOperator<JWTClaimsSet.Builder> says, Function<JWTClaimsSet, String> signs) {
        var attempt = victim.begin("full").path("id").asText();
        var cookie = learner(victim);
        PROVIDER.lies(says, signs);

        var answer = PROVIDER.signIn(victim, somebody, "?from=/me");

        isRefused(answer, 400);
        assertThat(learner(victim)).isEqualTo(cookie);
        assertThat(victim.get("/api/attempts/" + attempt).status()).isEqualTo(200);
        isKnownToNobody(victim);
        PROVIDER.isHonest();
        assertThat(PROVIDER.signIn(victim, somebody, "").status()).isEqualTo(303);
    }

    @Test
    void takesClocksThatGoApartALittle() {
        PROVIDER.lies(claims -> claims.issueTime(in(50)).expirationTime(in(-50)), SignInAttacksIT::honestly);

        assertThat(PROVIDER.signIn(victim, somebody, "").status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken", "slow", "endless", "huge", "elsewhere", "liar", "keyless", "unsafe"})
    void aProviderThatCannotBeUsedTakesNothingAlongAndIsSoonGivenUp(String provider) {
        var attempt = victim.begin("full").path("id").asText();
        var start = Instant.now();

        var answer = victim.get("/sign-in/" + provider + "?from=/me");

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(8));
        isRefused(answer, 503);
        assertThat(answer.body()).contains("/save?from=%2Fme", "href=\"/me\"");
        assertThat(victim.get("/api/attempts/" + attempt).status()).isEqualTo(200);
    }

    @Test
    void keysThatAreNoSecretSignNothing() {
        var begun = victim.get("/sign-in/shared");
        PROVIDER.lies(AS_IT_IS, claims -> mac(claims, new byte[32]));

        isRefused(victim.get(signIn(PROVIDER, begun.header("Location"), somebody)), 400);
        isKnownToNobody(victim);
    }

    @Test
    void whatAnotherBrowserWasSentWithLeadsNobodyIn() {
        var attacker = SERVER.visitor();
        var back = signIn(PROVIDER, attacker.get("/sign-in/feide").header("Location"), somebody);
        victim.begin("full");

        isRefused(victim.get(back), 400);
        victim.get("/sign-in/feide");
        isRefused(victim.get(back), 400);
        isKnownToNobody(victim);
    }

    @Test
    void leadsInOnce() {
        var begun = victim.get("/sign-in/feide");
        var back = signIn(PROVIDER, begun.header("Location"), somebody);
        var thief = SERVER.visitor();
        thief.take(victim);
        assertThat(victim.get(back).status()).isEqualTo(303);

        isRefused(thief.get(back), 400);
        isRefused(victim.get(back), 400);
    }

    @Test
    void aCodeIsNotTakenTwiceNorWithTheStateOfAnother() {
        var first = victim.get("/sign-in/feide").header("Location");
        var code = query(URI.create(signIn(PROVIDER, first, somebody)).getRawQuery())
                .get("code");
        var second = query(URI.create(victim.get("/sign-in/feide").header("Location"))
                        .getRawQuery())
                .get("state");

        // The provider gives nothing for a code that another challenge was sent with.
        isRefused(victim.get("/sign-in/feide/back?code=" + code + "&state=" + second), 503);
        isKnownToNobody(victim);
    }

    @Test
    void oneProviderDoesNotAnswerForAnother() {
        var back = signIn(PROVIDER, victim.get("/sign-in/feide").header("Location"), somebody);

        isRefused(victim.get(back.replace("/sign-in/feide/", "/sign-in/wayf/")), 400);
        isKnownToNobody(victim);
        var again = signIn(PROVIDER, victim.get("/sign-in/feide").header("Location"), somebody);
        isRefused(victim.get(again + "&iss=" + PROVIDER.issuer("wayf")), 400);
        isKnownToNobody(victim);
    }

    @Test
    void somebodyOfOneProviderIsNobodyOfAnother() {
        victim.begin("full");
        PROVIDER.signIn(victim, somebody, "");
        var other = SERVER.visitor();

        other.get(signIn(PROVIDER, other.get("/sign-in/wayf").header("Location"), somebody));

        assertThat(other.get("/api/attempts").json()).isEmpty();
    }

    @Test
    void whoTurnsBackIsToldSoAndNothingElseHappens() {
        victim.begin("full");
        var state = query(URI.create(victim.get("/sign-in/feide?from=/me").header("Location"))
                        .getRawQuery())
                .get("state");

        var answer =
                victim.get("/sign-in/feide/back?error=access_denied&error_description=%3Cscript%3E&state=" + state);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("uten å logge inn", "href=\"/sign-in/feide?from=%2Fme\"")
                .doesNotContain("<script>");
        isKnownToNobody(victim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?state=&code=a",
                "?state=a",
                "?code=a",
                "?error=access_denied",
                "?state=a&state=b&code=c",
                "?state=a&code=b&code=c"
            })
    void nonsenseIsRefusedLikeTheRest(String query) {
        victim.get("/sign-in/feide");

        var answer = victim.get("/sign-in/feide/back" + query);

        isRefused(answer, 400);
        isKnownToNobody(victim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "/%5Cevil.example",
                "///evil.example",
                "/./../evil",
                "/a//evil.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: a=b",
                "/@evil.example",
                "/api/me",
                "evil.example"
            })
    void leadsToPagesOfOursOnly(String from) {
        var query = "?from=" + URLEncoder.encode(from, StandardCharsets.UTF_8);

        var in = PROVIDER.signIn(victim, somebody, query);

        assertThat(in.header("Location")).isEqualTo("/save");
        assertThat(SERVER.visitor().get("/save" + query).body()).doesNotContain("evil", "javascript:alert");
    }

    @Test
    void nobodyIsSentThereByAPageOfSomebodyElse() {
        for (var site : List.of("cross-site", "same-site", "none")) {
            var answer = victim.send("GET", "/sign-in/feide?from=/me", request -> request.header("Sec-Fetch-Site", site)
                    .GET());

            assertThat(answer.header("Location")).isEqualTo("/save?from=%2Fme");
        }
        assertThat(victim.send("GET", "/sign-in/feide", request -> request.header("Sec-Fetch-Site", "same-origin")
                                .GET())
                        .header("Location"))
                .startsWith(PROVIDER.issuer("feide"));
    }

    @Test
    void nothingIsTheSameTwice() {
        Set<String> seen = new HashSet<>();
        for (var one = 0; one < 10; one++) {
            var asked = query(
                    URI.create(victim.get("/sign-in/feide").header("Location")).getRawQuery());
            seen.addAll(List.of(asked.get("state"), asked.get("nonce"), asked.get("code_challenge")));
        }

        assertThat(seen).hasSize(30);
    }

    private static void isRefused(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.body()).contains("<h1>", "Prøv igjen");
    }

    private static void isKnownToNobody(Visitor visitor) {
        assertThat(visitor.get("/api/me").json().path("identities")).isEmpty();
    }

    private static String learner(Visitor visitor) {
        return Stream.of(visitor.cookie().split("; ", -1))
                .filter(one -> one.startsWith("samtale="))
                .findFirst()
                .orElse("");
    }

    private static Arguments forgery(
            String name, UnaryOperator<JWTClaimsSet.Builder> says, Function<JWTClaimsSet, String> signs) {
        return Arguments.of(name, says, signs);
    }

    private static String honestly(JWTClaimsSet claims) {
        return signed(claims, KEY);
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static byte[] padded(String password) {
        return Arrays.copyOf(password.getBytes(StandardCharsets.UTF_8), 32);
    }

    private static String withPublicKey(JWTClaimsSet claims) {
        try {
            return mac(claims, KEY.toRSAPublicKey().getEncoded());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String mac(JWTClaimsSet claims, byte[] password) {
        return sign(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(),
                claims,
                () -> new MACSigner(password));
    }

    private static String rsa(JWTClaimsSet claims, JWSAlgorithm algorithm) {
        return sign(new JWSHeader.Builder(algorithm).keyID("first").build(), claims, () -> new RSASSASigner(KEY));
    }

    private static String bringingItsKey(JWTClaimsSet claims) {
        return sign(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .jwk(UNKNOWN.toPublicJWK())
                        .jwkURL(URI.create("https://evil.example/keys"))
                        .build(),
                claims,
                () -> new RSASSASigner(UNKNOWN));
    }

    private static String critical(JWTClaimsSet claims) {
        return sign(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("first")
                        .criticalParams(Set.of("x-samtale"))
                        .customParam("x-samtale", true)
                        .build(),
                claims,
                () -> new RSASSASigner(KEY));
    }

    private static String changed(JWTClaimsSet claims) {
        var parts = signed(claims, KEY).split("\\.", -1);
        var other = signed(new JWTClaimsSet.Builder(claims).subject("Ola").build(), KEY)
                .split("\\.", -1);
        return parts[0] + "." + other[1] + "." + parts[2];
    }

    /** Makes a signer, or fails. */
    private interface Making {
        JWSSigner make() throws JOSEException;
    }

    private static String sign(JWSHeader header, JWTClaimsSet claims, Making making) {
        try {
            var jwt = new SignedJWT(header, claims);
            jwt.sign(making.make());
            return jwt.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
