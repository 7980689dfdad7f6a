package org.samtale.server.erasure;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.web.Responses;
import org.samtale.server.web.Routes;

/** {@code /api/me}, as far as it is to be deleted. */
final class ErasureRoutes implements Routes {
    private final ErasureService erasure;
    private final LearnerCookie cookie;

    ErasureRoutes(ErasureService erasure, LearnerCookie cookie) {
        this.erasure = erasure;
        this.cookie = cookie;
    }

    @Override
    public void mount(Router router) {
        router.delete("/api/me").handler(this::erase);
    }

    /** Of somebody who has nothing, nothing is left. */
    private void erase(RoutingContext context) {
        Responses.answer(
                context,
                cookie.find(context).compose(found -> found.map(erasure::erase).orElseGet(Future::succeededFuture)),
                erased -> {
                    cookie.take(context);
                    Responses.json(context, Map.of());
                });
    }
}
