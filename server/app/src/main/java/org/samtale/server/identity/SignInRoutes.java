package org.samtale.server.identity;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.samtale.server.identity.SignInService.Back;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.oidc.Provider;
import org.samtale.server.oidc.ProviderException;
import org.samtale.server.page.Templates;
import org.samtale.server.problem.Problem;
import org.samtale.server.problem.ProblemException;
import org.samtale.server.secret.Secret;
import org.samtale.server.web.OwnPath;
import org.samtale.server.web.PageLanguage;
import org.samtale.server.web.Requests;
import org.samtale.server.web.Responses;
import org.samtale.server.web.Routes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code /sign-in/…}: the way to somebody else, and back. */
final class SignInRoutes implements Routes {
    private static final Logger LOG = LoggerFactory.getLogger(SignInRoutes.class);
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int SECRET_BYTES = 32;

    /** The length of our secrets; anything else is none. */
    private static final int SECRET_CHARS = 43;

    private static final int TOO_MANY = 429;

    private final SignInService signIns;
    private final LearnerCookie cookie;
    private final boolean https;
    private final String name;

    SignInRoutes(SignInService signIns, LearnerCookie cookie, Optional<URI> publicUrl) {
        this.signIns = signIns;
        this.cookie = cookie;
        this.https = publicUrl.filter(url -> "https".equals(url.getScheme())).isPresent();
        // Browsers take the prefix only with https; it keeps other hosts of the domain from setting the cookie.
        this.name = https ? "__Host-samtale-sign-in" : "samtale-sign-in";
    }

    @Override
    public void mount(Router router) {
        router.get("/sign-in/:provider").handler(this::begin);
        router.get("/sign-in/:provider/back").handler(this::finish);
        router.route("/sign-in/*").failureHandler(this::failed);
    }

    private void begin(RoutingContext context) {
        var provider = provider(context);
        var wish = Wish.of(
                Requests.query(context, "from").orElse(""),
                Requests.query(context, "adds").isPresent());
        // Somebody who was led here from elsewhere has not said that they want to.
        var site = context.request().getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            Responses.seeOther(context, SavePage.address(wish.from()));
            return;
        }
        var secret = secret(context).orElseGet(() -> Secret.random(SECRET_BYTES));
        Responses.answer(
                context,
                cookie.find(context).compose(learner -> signIns.begin(provider, wish, secret, learner)),
                address -> {
                    write(context, secret, KEPT);
                    Responses.seeOther(context, address.toString());
                });
    }

    private void finish(RoutingContext context) {
        var provider = provider(context);
        var secret = secret(context);
        var back = new Back(
                Requests.query(context, "state").orElse(""),
                Requests.query(context, "code"),
                Requests.query(context, "error"),
                Requests.query(context, "iss"));
        if (secret.isEmpty()) {
            tell(context, provider, new SignedIn.Refused());
            return;
        }
        Responses.answer(
                context,
                cookie.findBrowser(context)
                        .compose(browser -> signIns.finish(
                                provider, back, secret.get(), browser, LearnerCookie.userAgent(context))),
                signedIn -> tell(context, provider, signedIn));
    }

    private void tell(RoutingContext context, Provider provider, SignedIn signedIn) {
        switch (signedIn) {
            case SignedIn.In in -> {
                write(context, "", Duration.ZERO);
                cookie.leave(context, in.came().token());
                Responses.seeOther(context, SavingRoutes.back(in.wish().from()));
            }
            case SignedIn.Taken taken ->
                notice(context, 409, "taken", provider, "/me", taken.wish().from());
            case SignedIn.SomebodyElse other -> notice(context, 409, "other", provider, "/me", "");
            case SignedIn.Declined declined ->
                notice(
                        context,
                        200,
                        "declined",
                        provider,
                        again(provider, declined.wish()),
                        declined.wish().from());
            case SignedIn.Refused refused -> notice(context, 400, "refused", provider, again(provider, Wish.NONE), "");
        }
    }

    private static String again(Provider provider, Wish wish) {
        var address = "/sign-in/" + provider.id() + SavePage.with(wish.from());
        return wish.adds() ? address + (address.contains("?") ? "&" : "?") + "adds=1" : address;
    }

    /** Whatever it is, there is a page to go on from. */
    private void failed(RoutingContext context) {
        var known = context.failure();
        if (known instanceof ProviderException away) {
            var provider = provider(context);
            LOG.warn("{} cannot be used to sign in: {}", provider.id(), away.getMessage());
            notice(context, 503, "away", provider, SavePage.address(from(context)), from(context));
        } else if (known instanceof ProblemException missing && missing.problem() instanceof Problem.NotFound) {
            Responses.seeOther(context, SavePage.address(from(context)));
        } else if (known instanceof ProblemException unfit && unfit.problem() instanceof Problem.Invalid) {
            tell(context, provider(context), new SignedIn.Refused());
        } else if (known instanceof ProblemException || context.statusCode() == TOO_MANY) {
            var kind = context.statusCode() == TOO_MANY ? "many" : "later";
            var status = context.statusCode() == TOO_MANY ? TOO_MANY : 503;
            show(context, status, NoticePage.of(language(context), kind, "", "/save", ""));
        } else {
            context.next();
        }
    }

    private Provider provider(RoutingContext context) {
        return signIns.provider(Requests.text(context, "provider"));
    }

    private static String from(RoutingContext context) {
        return context.queryParam("from").stream()
                .findFirst()
                .flatMap(OwnPath::read)
                .map(OwnPath::value)
                .orElse("");
    }

    private Optional<String> secret(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie(name))
                .map(Cookie::getValue)
                .filter(value -> value.length() == SECRET_CHARS);
    }

    private void write(RoutingContext context, String secret, Duration kept) {
        context.response()
                .addCookie(Cookie.cookie(name, secret)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(https)
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(kept.toSeconds()));
    }

    private static void notice(
            RoutingContext context, int status, String kind, Provider provider, String again, String from) {
        show(context, status, NoticePage.of(language(context), kind, provider.name(), again, from));
    }

    private static String language(RoutingContext context) {
        return PageLanguage.of(context, "identity");
    }

    private static void show(RoutingContext context, int status, NoticePage page) {
        Responses.page(context, status, Templates.render("identity/notice.jte", page));
    }
}
