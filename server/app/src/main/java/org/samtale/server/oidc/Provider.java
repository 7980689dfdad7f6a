package org.samtale.server.oidc;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.ext.auth.oauth2.OAuth2Auth;
import io.vertx.ext.auth.oauth2.OAuth2AuthorizationURL;
import io.vertx.ext.auth.oauth2.OAuth2FlowType;
import io.vertx.ext.auth.oauth2.OAuth2Options;
import io.vertx.ext.auth.oauth2.Oauth2Credentials;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.samtale.server.config.ProviderConfig;
import org.samtale.server.secret.Secret;

/**
 * Somebody else by whom people sign in. What it says of itself, and its keys, are asked for when the first one comes and kept for an
 * hour; a key that is not among them is asked for once more.
 */
public final class Provider {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration KEPT = Duration.ofHours(1);

    /** Whoever could make us ask for keys cannot make us ask more often. */
    private static final Duration ASKED_AGAIN_AFTER = Duration.ofMinutes(1);

    private final Vertx vertx;
    private final ProviderConfig config;
    private final LimitedFetch fetch;
    private final InstantSource clock;
    private Optional<Future<Known>> known = Optional.empty();

    /** Asks nobody anything yet. */
    public Provider(Vertx vertx, ProviderConfig config, InstantSource clock) {
        this.vertx = vertx;
        this.config = config;
        this.fetch = new LimitedFetch(vertx, vertx.createHttpClient(limits()), PATIENCE);
        this.clock = clock;
    }

    /** What we know of it by now. */
    private record Known(Document document, OAuth2Auth flow, ProviderKeys keys, Instant since) {}

    public String id() {
        return config.id();
    }

    public String name() {
        return config.name();
    }

    public String issuer() {
        return config.issuer();
    }

    /** Where somebody is sent to sign in. Fails with a {@link ProviderException} while it cannot be reached. */
    public Future<URI> address(Request request) {
        return known().map(found -> URI.create(found.flow()
                .authorizeURL(new OAuth2AuthorizationURL()
                        .setRedirectUri(request.redirectUri())
                        .setState(request.state())
                        .setScopes(config.scopes())
                        .putAdditionalParameter("nonce", request.nonce())
                        .putAdditionalParameter("code_challenge", challenge(request.verifier()))
                        .putAdditionalParameter("code_challenge_method", "S256"))));
    }

    /** Who came back with a code. Fails with a {@link ProviderException} while it cannot be reached. */
    public Future<Proof> prove(String code, Request request) {
        return known().compose(found -> exchange(found, code, request)
                .compose(token -> token.map(one -> check(found, one, request))
                        .orElseGet(() -> Future.succeededFuture(new Proof.Refused("there is no ID token")))));
    }

    private Future<Optional<IdToken>> exchange(Known found, String code, Request request) {
        return found.flow()
                .authenticate(new Oauth2Credentials()
                        .setFlow(OAuth2FlowType.AUTH_CODE)
                        .setCode(code)
                        .setCodeVerifier(request.verifier())
                        .setRedirectUri(request.redirectUri()))
                .timeout(PATIENCE.toMillis() * 2, TimeUnit.MILLISECONDS)
                .map(user -> Optional.ofNullable(user.principal().getValue("id_token"))
                        .map(String::valueOf)
                        .flatMap(IdToken::read))
                .recover(failure -> Future.failedFuture(new ProviderException("it gives nothing for the code: "
                        + Optional.ofNullable(failure.getMessage())
                                .orElse("")
                                .replaceAll("[^\\p{Print}]", " ")
                                .transform(text -> text.substring(0, Math.min(text.length(), 200))))));
    }

    private Future<Proof> check(Known found, IdToken token, Request request) {
        var now = clock.instant();
        var isOfAnUnknownKey =
                token.isOfOurKind() && found.keys().find(token.keyId()).isEmpty();
        var keys = isOfAnUnknownKey && found.since().plus(ASKED_AGAIN_AFTER).isBefore(now)
                ? keysAnew(found)
                : Future.succeededFuture(found.keys());
        return keys.map(some -> token.check(some, config, request.nonce(), now));
    }

    private synchronized Future<Known> known() {
        var now = clock.instant();
        var usable = known.filter(asked -> !asked.isComplete()
                || (asked.succeeded() && asked.result().since().plus(KEPT).isAfter(now)));
        var before = known.filter(Future::succeeded).map(Future::result);
        var asked = usable.orElseGet(() -> ask(before, now));
        known = Optional.of(asked);
        return LimitedFetch.here(vertx, asked);
    }

    private Future<Known> ask(Optional<Known> before, Instant now) {
        return fetch.get(URI.create(config.url() + "/.well-known/openid-configuration"))
                .map(json -> Document.read(json, config))
                .compose(document -> keys(document)
                        .map(keys -> new Known(
                                document,
                                before.filter(one -> one.document().equals(document))
                                        .map(Known::flow)
                                        .orElseGet(() -> flow(document)),
                                keys,
                                now)));
    }

    private Future<ProviderKeys> keys(Document document) {
        return fetch.get(document.keys()).map(ProviderKeys::read);
    }

    private Future<ProviderKeys> keysAnew(Known found) {
        return keys(found.document())
                .onSuccess(keys -> keep(new Known(found.document(), found.flow(), keys, clock.instant())));
    }

    private synchronized void keep(Known found) {
        known = Optional.of(Future.succeededFuture(found));
    }

    /** Only for the address and the code: it is not told any keys, as it does not check all that has to be checked. */
    private OAuth2Auth flow(Document document) {
        return OAuth2Auth.create(
                vertx,
                new OAuth2Options()
                        .setClientId(config.clientId())
                        .setClientSecret(config.clientSecret())
                        .setSite(config.url().toString())
                        .setAuthorizationPath(document.authorization().toString())
                        .setTokenPath(document.token().toString())
                        .setHttpClientOptions(limits()));
    }

    private static HttpClientOptions limits() {
        return new HttpClientOptions()
                .setConnectTimeout((int) PATIENCE.toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout((int) PATIENCE.toMillis() * 2);
    }

    private static String challenge(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Secret.hash(verifier));
    }
}
