package org.samtale.server.learner;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.samtale.server.web.Requests;
import org.samtale.server.web.Responses;
import org.samtale.server.web.Routes;

/** {@code /api/browsers}. */
final class BrowserRoutes implements Routes {
    private static final String PARAMETER = "browser";

    private final BrowserService browsers;
    private final LearnerCookie cookie;

    BrowserRoutes(BrowserService browsers, LearnerCookie cookie) {
        this.browsers = browsers;
        this.cookie = cookie;
    }

    /** A browser as its owner is told of it. */
    private record Told(UUID id, String name, boolean here, Instant createdAt, Instant lastSeenAt) {}

    @Override
    public void mount(Router router) {
        router.get("/api/browsers").handler(this::list);
        router.delete("/api/browsers").handler(this::endOthers);
        router.delete("/api/browsers/:browser").handler(this::end);
    }

    private void list(RoutingContext context) {
        Responses.answer(
                context,
                cookie.findBrowser(context)
                        .compose(asking -> browsers.list(asking).map(all -> all.stream()
                                .map(one -> told(one, is(asking, one.id())))
                                .toList())),
                told -> Responses.json(context, told));
    }

    private static Told told(Browser browser, boolean here) {
        return new Told(browser.id().value(), browser.name(), here, browser.createdAt(), browser.lastSeenAt());
    }

    private static boolean is(Optional<Browser> asking, BrowserId browser) {
        return asking.map(Browser::id).filter(browser::equals).isPresent();
    }

    private void endOthers(RoutingContext context) {
        Responses.answer(
                context,
                cookie.findBrowser(context).compose(browsers::endOthers),
                done -> Responses.json(context, Map.of()));
    }

    private void end(RoutingContext context) {
        var browser = new BrowserId(Requests.uuid(context, PARAMETER));
        Responses.answer(
                context,
                cookie.findBrowser(context)
                        .compose(asking -> browsers.end(asking, browser).map(ended -> asking)),
                asking -> {
                    if (is(asking, browser)) {
                        cookie.take(context);
                    }
                    Responses.json(context, Map.of());
                });
    }
}
