package org.samtale.server.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import java.time.InstantSource;
import java.util.List;

/**
 * How often one network address may ask for what costs us more than a page: a certificate to be made, somebody to be sent to sign in, a
 * mail. Counted on each server by itself, and wide enough for a whole class behind one address.
 */
public final class SourceLimits implements Routes {
    private static final int TOO_MANY_REQUESTS = 429;

    private static final List<Limit> LIMITS = List.of(
            new Limit(HttpMethod.POST, "/awards/preview", 120),
            new Limit(HttpMethod.POST, "/awards/issue", 120),
            new Limit(HttpMethod.POST, "/awards/:award/name", 60),
            new Limit(HttpMethod.GET, "/awards/:award/certificate.pdf", 120),
            new Limit(HttpMethod.GET, "/sign-in/*", 300),
            new Limit(HttpMethod.POST, "/save/mail", 300),
            new Limit(HttpMethod.POST, "/api/mail-links", 300));

    private final ClientAddress clientAddress;
    private final InstantSource clock;

    public SourceLimits(ClientAddress clientAddress, InstantSource clock) {
        this.clientAddress = clientAddress;
        this.clock = clock;
    }

    private record Limit(HttpMethod method, String path, int perMinute) {}

    /** Before the features whose routes these are. */
    @Override
    public void mount(Router router) {
        for (var limit : LIMITS) {
            var asked = new PerMinute(clock, limit.perMinute());
            router.route(limit.method(), limit.path()).handler(context -> {
                if (asked.mayAsk(clientAddress.of(context.request()))) {
                    context.next();
                } else {
                    context.response().putHeader("Retry-After", "60");
                    context.fail(TOO_MANY_REQUESTS);
                }
            });
        }
    }
}
