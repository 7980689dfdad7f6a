package org.samtale.server.web;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samtale.server.problem.Problem;

/**
 * Lets calls that change something pass only from our own pages: to the interface only as JSON, which no foreign form can send;
 * to a page as the form that stands on it, with a file only where one is asked for.
 */
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
                            "Only pages of this service may change anything here. Behind a proxy or on a network, set"
                                    + " PUBLIC_URL.")
                    .asException());
        } else if (!isTaken(request.path(), plain(request.getHeader(HttpHeaders.CONTENT_TYPE)))) {
            context.fail(UNSUPPORTED_MEDIA_TYPE);
        } else {
            context.next();
        }
    }

    private static boolean isTaken(@Nullable String path, String type) {
        if (path != null && ServerRouter.UPLOADS.contains(path)) {
            return type.startsWith("multipart/form-data;");
        }
        return (path != null && ServerRouter.FORMS.stream().anyMatch(path::startsWith))
                ? type.equals("application/x-www-form-urlencoded")
                : type.equals("application/json") || type.equals("application/json;charset=utf-8");
    }

    private static String plain(@Nullable String contentType) {
        return contentType == null ? "" : contentType.toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
