package org.samtale.server.debrief;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.samtale.server.attempt.AttemptService;
import org.samtale.server.attempt.OwnAttempt;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.web.Requests;
import org.samtale.server.web.Responses;
import org.samtale.server.web.Routes;

/** {@code /api/attempts/:attempt/debrief}. */
final class DebriefRoutes implements Routes {
    private final DebriefService debriefs;
    private final AttemptService attempts;
    private final LearnerCookie cookie;

    DebriefRoutes(DebriefService debriefs, AttemptService attempts, LearnerCookie cookie) {
        this.debriefs = debriefs;
        this.attempts = attempts;
        this.cookie = cookie;
    }

    @Override
    public void mount(Router router) {
        router.get("/api/attempts/:attempt/debrief").handler(this::get);
    }

    private void get(RoutingContext context) {
        var language = Requests.query(context, "language");
        Responses.answer(
                context,
                OwnAttempt.of(context, cookie, attempts).compose(own -> debriefs.get(own, language)),
                lookback -> Responses.json(context, 200, Buffer.buffer(DebriefText.of(lookback))));
    }
}
