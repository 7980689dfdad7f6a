package org.samtale.server.course;

import java.time.InstantSource;
import java.util.List;
import org.samtale.server.content.Courses;
import org.samtale.server.content.Locals;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.learner.LearnerService;
import org.samtale.server.progress.ProgressService;
import org.samtale.server.web.Routes;

/** Wires this feature. What it does not hand out, nobody else can reach. */
public final class CourseFeature {
    private final List<Routes> routes;

    public CourseFeature(
            Courses courses,
            Locals locals,
            ProgressService progress,
            Conversations conversations,
            Sharing sharing,
            LearnerService learners,
            LearnerCookie cookie) {
        var service =
                new CourseService(courses, locals, progress, conversations, sharing, learners, InstantSource.system());
        this.routes = List.of(
                new CourseRoutes(service, cookie),
                new AnswerRoutes(service, cookie),
                new CourseApiRoutes(service, cookie));
    }

    public List<Routes> routes() {
        return routes;
    }
}
