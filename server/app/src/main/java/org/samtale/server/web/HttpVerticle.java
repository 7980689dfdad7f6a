package org.samtale.server.web;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.util.function.IntConsumer;

/** Listens. One instance for each core shares the port; what is answered is the router's business. */
public final class HttpVerticle extends AbstractVerticle {
    private final HttpServerOptions options;
    private final Router router;
    private final SecurityHeaders securityHeaders;
    private final IntConsumer onListening;

    /**
     * Made by constructor; nothing is looked up.
     *
     * @param onListening is told the port, which matters when any free one was asked for
     */
    public HttpVerticle(
            HttpServerOptions options, Router router, SecurityHeaders securityHeaders, IntConsumer onListening) {
        this.options = options;
        this.router = router;
        this.securityHeaders = securityHeaders;
        this.onListening = onListening;
    }

    @Override
    public void start(Promise<Void> started) {
        vertx.createHttpServer(options)
                .requestHandler(router)
                .invalidRequestHandler(new InvalidRequests(securityHeaders))
                .listen()
                .<Void>map(server -> {
                    onListening.accept(server.actualPort());
                    return null;
                })
                .onComplete(started);
    }
}
