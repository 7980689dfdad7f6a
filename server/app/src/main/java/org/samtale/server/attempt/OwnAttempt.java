package org.samtale.server.attempt;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.problem.Problem;
import org.samtale.server.web.Requests;

/** The attempt that a request's path names, if it belongs to whoever asks; in every other case the same refusal. */
public final class OwnAttempt {
    private static final String PARAMETER = "attempt";

    private OwnAttempt() {}

    public static Future<Standing> of(RoutingContext context, LearnerCookie cookie, AttemptService attempts) {
        var id = Requests.uuid(context, PARAMETER);
        return cookie.find(context).compose(found -> found.map(learner -> attempts.get(learner, new AttemptId(id)))
                .orElseGet(() -> Future.failedFuture(new Problem.NotFound(PARAMETER, id.toString()).asException())));
    }
}
