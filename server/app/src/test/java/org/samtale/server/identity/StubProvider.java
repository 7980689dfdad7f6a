package org.samtale.server.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.samtale.server.config.ProviderConfig;
import org.samtale.server.secret.Secret;
import org.samtale.server.testing.Answer;
import org.samtale.server.testing.Visitor;

/** Somebody who knows people, on a port of its own: strict with us, and as wrong as a test wants it. */
final class StubProvider implements AutoCloseable {
    static final RSAKey KEY = key("first");
    private static final String CLIENT = "samtale";
    private static final String PASSWORD = "hemmelig";

    /** Answers of another kind: a path below an issuer to what it writes. */
    private final Map<String, Answering> others = new ConcurrentHashMap<>();

    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    private final HttpServer server;
    private UnaryOperator<JWTClaimsSet.Builder> saying = UnaryOperator.identity();
    private Function<JWTClaimsSet, String> signing = claims -> signed(claims, KEY);
    private Optional<String> lastVerifier = Optional.empty();

    StubProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    /** What somebody came with, and as whom they signed in. */
    private record Asked(Map<String, String> query, String subject) {
        String says(String field) {
            return query.getOrDefault(field, "");
        }
    }

    /** Writes an answer. */
    interface Answering {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    ProviderConfig config(String id) {
        return new ProviderConfig(
                id,
                id.equals("feide") ? "Feide" : id.toUpperCase(Locale.ROOT),
                URI.create(issuer(id)),
                issuer(id),
                CLIENT,
                PASSWORD,
                List.of("openid", "userid"));
    }

    String issuer(String id) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + id;
    }

    /** From now on what it says is changed so, and signed so. */
    void lies(UnaryOperator<JWTClaimsSet.Builder> changed, Function<JWTClaimsSet, String> signed) {
        saying = changed;
        signing = signed;
    }

    void isHonest() {
        lies(UnaryOperator.identity(), claims -> signed(claims, KEY));
    }

    /** At a path below one issuer. */
    void answers(String path, Answering answering) {
        others.put(path, answering);
    }

    /** What came with the last code: whatever shows that it was ours. */
    Optional<String> lastVerifier() {
        return lastVerifier;
    }

    /** What somebody does who is sent there: signs in, and is sent back. Gives where to. */
    static String signIn(StubProvider provider, String address, String subject) {
        var query = query(URI.create(address).getRawQuery());
        var code = Secret.random(16);
        provider.codes.put(code, new Asked(query, subject));
        return query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state");
    }

    /** The whole way. Gives what came of it. */
    Answer signIn(Visitor visitor, String subject, String query) {
        var begun = visitor.get("/sign-in/feide" + query);
        return visitor.get(signIn(this, begun.header("Location"), subject));
    }

    static Map<String, String> query(String raw) {
        var query = new LinkedHashMap<String, String>();
        for (var pair : raw.split("&", -1)) {
            var equals = pair.indexOf('=');
            query.put(
                    URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                    URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return query;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var id = path.split("/", -1)[1];
        try (exchange) {
            if (others.containsKey(path)) {
                others.get(path).answer(exchange);
            } else if (path.endsWith("/.well-known/openid-configuration")) {
                json(exchange, 200, document(id, issuer(id)));
            } else if (path.endsWith("/keys")) {
                json(exchange, 200, new JWKSet(KEY.toPublicJWK()).toString());
            } else {
                token(exchange, id);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    String document(String id, String issuer) {
        return """
                {"issuer":"%s","authorization_endpoint":"%s/authorize","token_endpoint":"%s/token","jwks_uri":"%s/keys",
                "grant_types_supported":["authorization_code"]}""".formatted(issuer, issuer(id), issuer(id), issuer(id));
    }

    private void token(HttpExchange exchange, String id) throws IOException {
        var form = query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        lastVerifier = Optional.ofNullable(form.get("code_verifier"));
        var basic = "Basic "
                + Base64.getEncoder().encodeToString((CLIENT + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var asked = Optional.ofNullable(codes.remove(form.getOrDefault("code", "")));
        if (asked.isEmpty()
                || !basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !asked.get().says("redirect_uri").equals(form.get("redirect_uri"))
                || !asked.get().says("code_challenge").equals(challenge(form.getOrDefault("code_verifier", "")))) {
            json(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            json(
                    exchange,
                    200,
                    "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":300,\"id_token\":\""
                            + idToken(id, asked.get()) + "\"}");
        }
    }

    private String idToken(String id, Asked asked) {
        var now = Instant.now();
        return signing.apply(saying.apply(new JWTClaimsSet.Builder()
                        .issuer(issuer(id))
                        .subject(asked.subject())
                        .audience(asked.says("client_id"))
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(300)))
                        .claim("nonce", asked.says("nonce")))
                .build());
    }

    private static String challenge(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Secret.hash(verifier));
    }

    static void json(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
