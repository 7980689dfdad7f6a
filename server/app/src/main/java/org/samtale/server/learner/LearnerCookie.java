package org.samtale.server.learner;

import io.vertx.core.Future;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.samtale.server.learner.LearnerService.Arrived;
import org.samtale.server.problem.Problem;
import org.samtale.server.problem.ProblemException;

/** Who a request comes from, by the cookie that the first attempt left in the browser. */
public final class LearnerCookie {
    /** As long as browsers keep a cookie at most. */
    private static final Duration KEPT = Duration.ofDays(400);

    /** The length of our tokens; anything else is not worth a look into the database. */
    private static final int TOKEN_CHARS = 43;

    /** Where a request keeps what it was told. */
    private static final String ASKED = LearnerCookie.class.getName() + ".asked";

    /** Where it keeps the token that the browser comes with from now on. */
    private static final String LEFT = LearnerCookie.class.getName() + ".left";

    private final LearnerService learners;
    private final boolean https;
    private final String name;

    LearnerCookie(LearnerService learners, Optional<URI> publicUrl) {
        this.learners = learners;
        this.https = publicUrl.filter(url -> "https".equals(url.getScheme())).isPresent();
        // Browsers take the prefix only with https; it keeps other hosts of the domain from setting the cookie.
        this.name = https ? "__Host-samtale" : "samtale";
    }

    public Future<Optional<LearnerId>> find(RoutingContext context) {
        return findBrowser(context).map(found -> found.map(Browser::learner));
    }

    /** The browser that a request comes from, if it is one of a learner's; asked for once in a request, unless it becomes another. */
    public Future<Optional<Browser>> findBrowser(RoutingContext context) {
        Future<Optional<Browser>> asked = context.get(ASKED);
        if (asked != null && !asked.failed()) {
            return asked;
        }
        var token = token(context);
        var found = token.length() == TOKEN_CHARS
                ? learners.find(token, userAgent(context))
                : Future.succeededFuture(Optional.<Browser>empty());
        context.put(ASKED, found);
        return found;
    }

    /** As {@link #find}; the browser keeps the cookie for its whole time anew. */
    public Future<Optional<LearnerId>> findAndRenew(RoutingContext context) {
        return findBrowserAndRenew(context).map(found -> found.map(Browser::learner));
    }

    private Future<Optional<Browser>> findBrowserAndRenew(RoutingContext context) {
        return findBrowser(context).map(known -> {
            if (known.isPresent()) {
                leave(context, token(context));
            }
            return known;
        });
    }

    /** The learner this browser belongs to; a browser without one gets one. The cookie goes with the answer. */
    public Future<LearnerId> findOrWelcome(RoutingContext context) {
        return findBrowserOrWelcome(context).map(Browser::learner);
    }

    /** As {@link #findOrWelcome(RoutingContext)}, with the browser itself. */
    public Future<Browser> findBrowserOrWelcome(RoutingContext context) {
        return findBrowserAndRenew(context)
                .compose(known -> known.map(Future::succeededFuture).orElseGet(() -> welcome(context)));
    }

    /**
     * As {@link #findOrWelcome(RoutingContext)}, for who comes for one thing only: whoever is refused it stays nobody. Where it is not
     * known what came of it, the cookie goes with the answer, so that they can ask again as the same.
     */
    public <T> Future<T> findOrWelcome(RoutingContext context, Function<LearnerId, Future<T>> comesFor) {
        return findAndRenew(context)
                .compose(known -> known.map(comesFor).orElseGet(() -> learners.arrive(userAgent(context))
                        .compose(arrived -> comesFor.apply(arrived.browser().learner())
                                .onSuccess(got -> leave(context, arrived.token()))
                                .recover(failure -> sendAway(context, arrived, failure)))));
    }

    private <T> Future<T> sendAway(RoutingContext context, Arrived arrived, Throwable failure) {
        if (failure instanceof ProblemException problem && problem.problem() instanceof Problem.Refused) {
            return learners.forget(arrived.browser().learner()).transform(forgotten -> Future.failedFuture(failure));
        }
        leave(context, arrived.token());
        return Future.failedFuture(failure);
    }

    private Future<Browser> welcome(RoutingContext context) {
        return learners.arrive(userAgent(context)).map(arrived -> {
            leave(context, arrived.token());
            return arrived.browser();
        });
    }

    /** What a browser says of itself; nothing is said by an empty text. */
    public static String userAgent(RoutingContext context) {
        var said = context.request().getHeader(HttpHeaders.USER_AGENT);
        return said == null ? "" : said;
    }

    /** The browser is nobody's from now on. */
    public void take(RoutingContext context) {
        write(context, "", 0);
    }

    /** The browser comes with this token from now on. */
    public void leave(RoutingContext context, String token) {
        write(context, token, KEPT.toSeconds());
    }

    /** What the browser came with, or was left in this request; an empty text is nothing. */
    private String token(RoutingContext context) {
        String left = context.get(LEFT);
        if (left != null) {
            return left;
        }
        var cookie = context.request().getCookie(name);
        return cookie == null ? "" : cookie.getValue();
    }

    private void write(RoutingContext context, String token, long seconds) {
        if (!token.equals(token(context))) {
            context.put(LEFT, token);
            context.remove(ASKED);
        }
        context.response()
                .addCookie(Cookie.cookie(name, token)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(https)
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(seconds));
    }
}
