package org.samtale.server.debrief;

import java.util.List;
import org.samtale.server.attempt.AttemptService;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.web.Routes;

/** Wires this feature. What it does not hand out, nobody else can reach. */
public final class DebriefFeature {
    private final List<Routes> routes;

    public DebriefFeature(AttemptService attempts, LearnerCookie cookie) {
        this.routes = List.of(new DebriefRoutes(new DebriefService(attempts), attempts, cookie));
    }

    public List<Routes> routes() {
        return routes;
    }
}
