package org.samtale.server.web;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order in which a request meets us: headers first, then what may change anything, then its body, then the features. */
public final class ServerRouter {
    /** Twenty reflections of four thousand characters fit, however they are escaped. */
    private static final int BODY_BYTES_MAX = 512 * 1024;

    /** Where pages stand that the server has written, and their forms lead to. */
    static final List<String> FORMS = List.of("/courses/", "/awards/");

    /** Where somebody shows a file, by the form that stands there. Its route reads it, and keeps nothing. */
    static final List<String> UPLOADS = List.of("/verify");

    private static final List<String> INTERFACE =
            List.of("/api/", "/ws/", "/health/", "/keys/", "/.well-known/", "/issuers/");

    private ServerRouter() {}

    /** Mounts the routes in this order; what answers everything comes last. */
    public static Router create(
            Vertx vertx, SecurityHeaders securityHeaders, AllowedOrigin allowedOrigin, List<Routes> routes) {
        var router = Router.router(vertx);
        new ProblemHandler().mount(router);
        router.route().handler(securityHeaders);
        router.route().handler(new SameOriginGuard(allowedOrigin));
        var body = BodyHandler.create(false).setBodyLimit(BODY_BYTES_MAX);
        router.post("/api/*").handler(body);
        router.put("/api/*").handler(body);
        FORMS.forEach(path -> router.post(path + "*").handler(body));
        routes.forEach(one -> one.mount(router));
        return router;
    }

    /** Every call of the interface, as method and path. Pages are not among them. */
    public static List<String> calls(Router router) {
        return router.getRoutes().stream()
                .filter(route -> isOfInterface(route.getPath()))
                .flatMap(route -> route.methods().stream().map(method -> method + " " + route.getPath()))
                .distinct()
                .sorted()
                .toList();
    }

    static boolean isOfInterface(@Nullable String path) {
        return path != null && !path.endsWith("/") && INTERFACE.stream().anyMatch(path::startsWith);
    }
}
