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
    private final Inviting inviting;

    AttemptRoutes(AttemptService attempts, LearnerCookie cookie, Inviting inviting) {
        this.attempts = attempts;
        this.cookie = cookie;
        this.inviting = inviting;
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
        var begun =
                learner.compose(known -> attempts.begin(known, plan).map(standing -> new OwnAttempt(known, standing)));
        Responses.answer(context, begun.compose(this::invited), answer -> {
            var id = answer.own().standing().attempt().id();
            var attempt = written(answer.own(), Optional.empty(), answer.invitation());
            context.response().putHeader(HttpHeaders.LOCATION, "/api/attempts/" + id.value());
            Responses.json(context, 201, attempt);
        });
    }

    private record Begun(OwnAttempt own, Optional<String> invitation) {}

    /** Asks somebody into the seat of a new attempt that is still free, if there is one. */
    private Future<Begun> invited(OwnAttempt own) {
        var attempt = own.standing().attempt().id();
        return own.standing().freeSeats().stream()
                .findFirst()
                .map(seat -> inviting.invite(attempt, seat).map(path -> new Begun(own, Optional.of(path))))
                .orElseGet(() -> Future.succeededFuture(new Begun(own, Optional.empty())));
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
                .compose(found -> found.map(this::summaries).orElseGet(() -> Future.succeededFuture(List.of())));
        Responses.answer(context, mine, found -> Responses.json(context, found));
    }

    private Future<List<AttemptSummary>> summaries(LearnerId learner) {
        return attempts.newest(learner).map(found -> found.stream()
                .map(standing -> AttemptSummary.of(new OwnAttempt(learner, standing)))
                .toList());
    }

    private void get(RoutingContext context) {
        var language = Requests.query(context, "language");
        Responses.answer(
                context,
                OwnAttempt.of(context, cookie, attempts),
                own -> Responses.json(context, 200, written(own, language, Optional.empty())));
    }

    private Buffer written(OwnAttempt own, Optional<String> language, Optional<String> invitation) {
        return Buffer.buffer(Messages.attempt(attempts.view(own, language), own.standing(), invitation));
    }
}
