package org.samtale.server.attempt;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.problem.Problem;
import org.samtale.server.web.Requests;
import org.samtale.server.web.Responses;
import org.samtale.server.web.Routes;

/** {@code /api/attempts}. */
final class AttemptRoutes implements Routes {
    private final AttemptService attempts;
    private final LearnerCookie cookie;

    AttemptRoutes(AttemptService attempts, LearnerCookie cookie) {
        this.attempts = attempts;
        this.cookie = cookie;
    }

    @Override
    public void mount(Router router) {
        router.post("/api/attempts").handler(this::begin);
        router.get("/api/attempts").handler(this::list);
        router.get("/api/attempts/:attempt").handler(this::get);
    }

    private void begin(RoutingContext context) {
        var plan = attempts.plan(Requests.body(context, NewAttempt.class));
        // Trying again needs an attempt that is one's own already; only a first attempt makes a learner.
        var learner = plan.from().isPresent() ? required(context, plan.from()) : cookie.findOrWelcome(context);
        Responses.answer(context, learner.compose(known -> attempts.begin(known, plan)), begun -> {
            var attempt = written(begun, Optional.empty());
            context.response()
                    .putHeader(
                            HttpHeaders.LOCATION,
                            "/api/attempts/" + begun.attempt().id().value());
            Responses.json(context, 201, attempt);
        });
    }

    private Future<LearnerId> required(RoutingContext context, Optional<Origin> from) {
        return cookie.findAndRenew(context)
                .map(found -> found.orElseThrow(() -> new Problem.NotFound(
                                "attempt",
                                from.map(origin -> origin.attempt().value().toString())
                                        .orElse(""))
                        .asException()));
    }

    private void list(RoutingContext context) {
        var mine = cookie.find(context)
                .compose(found -> found.map(attempts::newest).orElseGet(() -> Future.succeededFuture(List.of())));
        Responses.answer(
                context,
                mine,
                found -> Responses.json(
                        context, found.stream().map(AttemptSummary::of).toList()));
    }

    private void get(RoutingContext context) {
        var language = Requests.query(context, "language");
        Responses.answer(
                context,
                OwnAttempt.of(context, cookie, attempts),
                own -> Responses.json(context, 200, written(own, language)));
    }

    private Buffer written(Standing standing, Optional<String> language) {
        return Buffer.buffer(Messages.attempt(attempts.encoded(standing, language), standing));
    }
}
