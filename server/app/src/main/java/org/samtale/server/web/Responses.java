package org.samtale.server.web;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Consumer;

/** Writes answers of the interface; all of them are somebody's own and never cached. */
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
}
