package org.samtale.server.attempt;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.problem.Problem;
import org.samtale.server.web.Requests;

/** The attempt that a request's path names, and whoever asks, whose it is; in every other case the same refusal. */
public record OwnAttempt(LearnerId learner, Standing standing) {
    private static final String PARAMETER = "attempt";

    public static Future<OwnAttempt> of(RoutingContext context, LearnerCookie cookie, AttemptService attempts) {
        return cookie.find(context).compose(asking -> of(context, asking, attempts));
    }

    /** As above, where it is known already who asks. */
    static Future<OwnAttempt> of(RoutingContext context, Optional<LearnerId> asking, AttemptService attempts) {
        var id = Requests.uuid(context, PARAMETER);
        return asking.map(learner ->
                        attempts.get(learner, new AttemptId(id)).map(standing -> new OwnAttempt(learner, standing)))
                .orElseGet(() -> Future.failedFuture(new Problem.NotFound(PARAMETER, id.toString()).asException()));
    }
}
