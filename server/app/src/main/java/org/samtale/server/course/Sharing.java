package org.samtale.server.course;

import io.vertx.core.Future;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.StepRef;
import org.samtale.server.learner.LearnerId;

/** What is known of the papers that learners let others read. */
@FunctionalInterface
public interface Sharing {

    /** Whether a link to the paper of a step is out. */
    Future<Boolean> isShared(LearnerId learner, CourseId course, StepRef step);
}
