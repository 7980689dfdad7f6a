package org.samtale.server.course;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.Map;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.server.learner.LearnerId;

/** What is known of the conversations that learners have held. */
@FunctionalInterface
public interface Conversations {

    /** When a learner first came to the end of one, at each scenario where they did. */
    Future<Map<ScenarioId, Instant>> firstEnds(LearnerId learner);
}
