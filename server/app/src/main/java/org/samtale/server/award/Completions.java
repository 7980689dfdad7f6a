package org.samtale.server.award;

import io.vertx.core.Future;
import java.util.List;
import org.samtale.server.learner.LearnerId;

/** Who knows what a learner has completed: by our own record, never by what somebody says. */
@FunctionalInterface
public interface Completions {

    /** In the order they are to be shown in, with texts in this language or in one there is. */
    Future<List<Completion>> of(LearnerId learner, String language);
}
