package org.samtale.server.web;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samtale.server.problem.Problem;

/** Lets calls that change something pass only from our own pages and only as JSON, which no foreign form can send. */
public final class SameOriginGuard implements Handler<RoutingContext> {
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final AllowedOrigin allowedOrigin;

    public SameOriginGuard(AllowedOrigin allowedOrigin) {
        this.allowedOrigin = allowedOrigin;
    }

    @Override
    public void handle(RoutingContext context) {
        var request = context.request();
        if (READING.contains(request.method())) {
            context.next();
        } else if (!allowedOrigin.mayChange(request)) {
            context.fail(new Problem.Forbidden(
                            "Only pages of this service may change anything here. Behind a proxy or on a network, set PUBLIC_URL.")
                    .asException());
        } else if (!isJson(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            context.fail(UNSUPPORTED_MEDIA_TYPE);
        } else {
            context.next();
        }
    }

    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        var plain = contentType.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.equals("application/json") || plain.equals("application/json;charset=utf-8");
    }
}
