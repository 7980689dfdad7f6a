package org.samtale.server.web;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.samtale.server.page.Templates;
import org.samtale.server.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one failure path: a problem becomes its document, and its page for somebody who reads; anything else an incident whose stack
 * trace stays in the log.
 */
public final class ProblemHandler implements Handler<RoutingContext> {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    /** What the router itself refuses, before or instead of a handler of ours. */
    private static final Map<Integer, String> REFUSALS = Map.of(
            400, "The request is malformed.",
            404, "There is nothing here.",
            405, "This address does not take that method.",
            406, "This address cannot answer in that format.",
            408, "The request took too long.",
            413, "The request is too large.",
            414, "The address is too long.",
            415, "Send application/json.",
            426, "Connect with a WebSocket of version 13 and the subprotocol samtale.v1.",
            429, "Much is asked from your network just now. Try again in a minute.");

    /** Takes over every answer that the router would otherwise write itself. */
    public void mount(Router router) {
        REFUSALS.keySet().forEach(status -> router.errorHandler(status, this));
        router.errorHandler(500, this);
    }

    @Override
    public void handle(RoutingContext context) {
        var response = context.response();
        if (response.ended() || response.headWritten()) {
            // Too late for a document; a half-written answer must not look complete.
            context.request().connection().close();
            return;
        }
        var document = documentFor(context);
        if (document.status() == 503) {
            response.putHeader("Retry-After", "2");
        }
        if (isForReading(context)) {
            Responses.page(context, document.status(), page(context, document));
        } else {
            response.setStatusCode(document.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.CONTENT_TYPE)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(document.toJson());
        }
    }

    /** Somebody's browser has opened an address, or sent a form; scripts and programs ask for something else, or for anything. */
    private static boolean isForReading(RoutingContext context) {
        var accepted = context.request().getHeader(HttpHeaders.ACCEPT);
        return accepted != null
                && accepted.contains("text/html")
                && !ServerRouter.isOfInterface(context.request().path());
    }

    private static String page(RoutingContext context, ProblemDocument document) {
        var read = HttpMethod.GET.equals(context.request().method())
                ? Optional.of(context.normalizedPath())
                : Optional.<String>empty();
        return Templates.render("problem.jte", ProblemPage.of(document, read, PageLanguage.of(context, "problem")));
    }

    private static ProblemDocument documentFor(RoutingContext context) {
        if (context.failure() instanceof ProblemException expected) {
            return ProblemDocument.of(expected.problem());
        }
        var refusal = REFUSALS.get(context.statusCode());
        if (refusal != null) {
            return ProblemDocument.plain(context.statusCode(), refusal);
        }
        var incident = UUID.randomUUID().toString();
        LOG.error("Incident {} in {} {}", incident, context.request().method(), place(context), context.failure());
        return ProblemDocument.incident(incident);
    }

    /** Whatever a route calls a token is a secret, and stays out of the log. */
    private static String place(RoutingContext context) {
        var path = context.normalizedPath();
        var token = context.pathParam("token");
        return token == null ? path : path.replace(token, ":token");
    }
}
