package org.samtale.server.web;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Writes answers; all of them are somebody's own and kept by nobody on the way. */
public final class Responses {
    private static final String JSON = "application/json";

    private Responses() {}

    /** Answers with what is still to come. Whatever goes wrong with it, also with writing it, gets its answer too. */
    public static <T> void answer(RoutingContext context, Future<T> coming, Consumer<T> write) {
        coming.<Void>map(come -> {
                    write.accept(come);
                    return null;
                })
                .onFailure(context::fail);
    }

    public static void json(RoutingContext context, Object value) {
        json(context, 200, Buffer.buffer(Json.write(value)));
    }

    /** JSON that was put together already. */
    public static void json(RoutingContext context, int status, Buffer written) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, JSON)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(written);
    }

    /** A page that the server has written. It runs nothing but our own files, and its forms go to us. */
    public static void page(RoutingContext context, int status, String html) {
        // Without a referrer a browser says of a form that it comes from nowhere, and it is refused.
        page(context, status, html, "same-origin");
    }

    /** A page whose address is a secret: it is told to nobody, and found by nobody who does not have it. It has no forms. */
    public static void behindALink(RoutingContext context, int status, String html) {
        context.response().putHeader("X-Robots-Tag", "noindex, nofollow");
        page(context, status, html, "no-referrer");
    }

    private static void page(RoutingContext context, int status, String html, String referrer) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .putHeader(HttpHeaders.VARY, "Cookie, Accept-Language")
                .putHeader("Content-Security-Policy", SecurityHeaders.FOR_WRITTEN_PAGE)
                .putHeader("Referrer-Policy", referrer)
                .end(html);
    }

    /** Leads on to another address of ours, by reading it. */
    public static void seeOther(RoutingContext context, String path) {
        context.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, path)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }

    /** A drawing of an author; the browser asks each time whether it is still the same. */
    public static void drawing(RoutingContext context, String name, String svg) {
        new StaticFile(name, svg.getBytes(StandardCharsets.UTF_8), StaticFile.Caching.REVALIDATE).send(context);
    }
}
