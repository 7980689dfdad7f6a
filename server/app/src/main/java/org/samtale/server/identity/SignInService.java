package org.samtale.server.identity;

import io.vertx.core.Future;
import java.net.URI;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.samtale.server.learner.Browser;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.oidc.Proof;
import org.samtale.server.oidc.Provider;
import org.samtale.server.oidc.Request;
import org.samtale.server.problem.Problem;
import org.samtale.server.secret.Secret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saving one's progress, and coming back to it, by somebody else who knows who one is. */
final class SignInService {
    private static final Logger LOG = LoggerFactory.getLogger(SignInService.class);
    private static final String PAGE = "/sign-in/";
    private static final String BACK = "/back";
    private static final int STATE_BYTES = 32;

    private final List<Provider> providers;
    private final SignInRepository signIns;
    private final IdentityRepository identities;
    private final Supplier<String> url;
    private final Consumer<LearnerId> movedAway;
    private final InstantSource clock;

    SignInService(
            List<Provider> providers,
            SignInRepository signIns,
            IdentityRepository identities,
            Supplier<String> url,
            Consumer<LearnerId> movedAway,
            InstantSource clock) {
        this.providers = List.copyOf(providers);
        this.signIns = signIns;
        this.identities = identities;
        this.url = url;
        this.movedAway = movedAway;
        this.clock = clock;
    }

    /** What somebody comes back with; none of it is to be trusted. */
    record Back(String state, Optional<String> code, Optional<String> error, Optional<String> issuer) {}

    List<Provider> providers() {
        return providers;
    }

    Provider provider(String id) {
        return providers.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new Problem.NotFound(
                        "way to sign in", id)
                .asException());
    }

    /**
     * Where to send somebody.
     *
     * @param secret only their browser has it
     */
    Future<URI> begin(Provider provider, Wish wish, String secret, Optional<LearnerId> learner) {
        var state = Secret.random(STATE_BYTES);
        return provider.address(request(provider, state, secret)).compose(address -> signIns.create(
                        new SignIn(provider.id(), wish, learner.filter(one -> wish.adds()), clock.instant()),
                        Secret.hash(state),
                        Secret.hash(secret))
                .map(kept -> address));
    }

    /** Uses up what they were sent with, whatever they bring. */
    Future<SignedIn> finish(Provider provider, Back back, String secret, Optional<Browser> browser, String userAgent) {
        return signIns.take(Secret.hash(back.state()), Secret.hash(secret), clock.instant())
                .compose(found -> found.filter(one -> one.provider().equals(provider.id()))
                        .map(one -> finish(provider, one, back, secret, browser, userAgent))
                        .orElseGet(() -> refused(provider, "nobody was sent there with that, or not from here")));
    }

    private Future<SignedIn> finish(
            Provider provider, SignIn signIn, Back back, String secret, Optional<Browser> browser, String userAgent) {
        if (!signIn.isFor(browser.map(Browser::learner))) {
            return browser.isPresent()
                    ? Future.succeededFuture(new SignedIn.SomebodyElse())
                    : refused(provider, "whoever asked for it is not here any more");
        }
        // Who names another issuer than was asked may have been given another's code.
        if (back.issuer().filter(one -> !one.equals(provider.issuer())).isPresent()) {
            return refused(provider, "another issuer answers");
        }
        if (back.error().isPresent()) {
            return Future.succeededFuture(new SignedIn.Declined(signIn.wish()));
        }
        if (back.code().isEmpty()) {
            return refused(provider, "there is no code");
        }
        return provider.prove(back.code().get(), request(provider, back.state(), secret))
                .compose(proof -> switch (proof) {
                    case Proof.Refused no -> refused(provider, "what it signed " + no.why());
                    case Proof.Of somebody ->
                        enter(
                                IdentityKey.of(provider.issuer(), somebody.subject()),
                                signIn.wish(),
                                new Follower(browser, userAgent, Optional.of(true), clock.instant()));
                });
    }

    private Future<SignedIn> enter(IdentityKey key, Wish wish, Follower follower) {
        return identities.signIn(key, follower, wish.adds()).map(came -> switch (came) {
            case Came.Taken taken -> new SignedIn.Taken(wish);
            case Came.In in -> {
                in.before().ifPresent(movedAway);
                yield new SignedIn.In(in, wish);
            }
        });
    }

    private static Future<SignedIn> refused(Provider provider, String why) {
        LOG.warn("Nobody is let in by {}: {}", provider.id(), why);
        return Future.succeededFuture(new SignedIn.Refused());
    }

    /** What else is secret follows from the browser's secret, so that the database has nothing to give away. */
    private Request request(Provider provider, String state, String secret) {
        return new Request(
                state,
                derived("nonce", state, secret),
                derived("verifier", state, secret),
                url.get() + PAGE + provider.id() + BACK);
    }

    private static String derived(String what, String state, String secret) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Secret.hash(what + " " + secret + " " + state));
    }
}
