package org.samtale.server.web;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.List;

/** The order in which a request meets us: headers first, then what may change anything, then its body, then the features. */
public final class ServerRouter {
    /** Twenty reflections of four thousand characters fit, however they are escaped. */
    private static final int BODY_BYTES_MAX = 512 * 1024;

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
        routes.forEach(one -> one.mount(router));
        return router;
    }

    /** Every call that the features answer, as method and path. What answers any address is not among them. */
    public static List<String> calls(Router router) {
        return router.getRoutes().stream()
                .filter(route -> route.getPath() != null && !route.getPath().endsWith("/"))
                .flatMap(route -> route.methods().stream().map(method -> method + " " + route.getPath()))
                .distinct()
                .sorted()
                .toList();
    }
}
