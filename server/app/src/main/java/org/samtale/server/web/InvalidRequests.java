package org.samtale.server.web;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;

/** Answers what is not HTTP at all, before any route has seen it, and hangs up. */
final class InvalidRequests implements Handler<HttpServerRequest> {
    private final SecurityHeaders securityHeaders;

    InvalidRequests(SecurityHeaders securityHeaders) {
        this.securityHeaders = securityHeaders;
    }

    @Override
    public void handle(HttpServerRequest request) {
        var status = HttpResponseStatus.BAD_REQUEST;
        var response = request.response();
        securityHeaders.addTo(response.headers());
        response.setStatusCode(status.code())
                .putHeader(HttpHeaderNames.CONTENT_TYPE, ProblemDocument.CONTENT_TYPE)
                .putHeader(HttpHeaderNames.CONNECTION, "close")
                .end(ProblemDocument.plain(status.code(), "The request is malformed.")
                        .toJson())
                .onComplete(done -> request.connection().close());
    }
}
