package org.samtale.server.reflection;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Function;
import org.samtale.server.attempt.AttemptService;
import org.samtale.server.attempt.OwnAttempt;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.web.Requests;
import org.samtale.server.web.Responses;
import org.samtale.server.web.Routes;

/** {@code /api/attempts/:attempt/reflection}. */
final class ReflectionRoutes implements Routes {
    private final ReflectionService reflections;
    private final AttemptService attempts;
    private final LearnerCookie cookie;

    ReflectionRoutes(ReflectionService reflections, AttemptService attempts, LearnerCookie cookie) {
        this.reflections = reflections;
        this.attempts = attempts;
        this.cookie = cookie;
    }

    @Override
    public void mount(Router router) {
        router.get("/api/attempts/:attempt/reflection").handler(this::get);
        router.put("/api/attempts/:attempt/reflection").handler(this::put);
    }

    private void get(RoutingContext context) {
        answer(context, reflections::get);
    }

    private void put(RoutingContext context) {
        var written = Requests.body(context, Reflection.class);
        ReflectionService.check(written.version(), written.answers());
        answer(context, own -> reflections.save(own, written));
    }

    private void answer(RoutingContext context, Function<OwnAttempt, Future<Reflection>> work) {
        Responses.answer(
                context,
                OwnAttempt.of(context, cookie, attempts).compose(work),
                reflection -> Responses.json(context, reflection));
    }
}
