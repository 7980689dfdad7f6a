package org.samtale.server.profile;

import java.util.List;
import org.samtale.server.attempt.AttemptService;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.web.Routes;

/** Wires this feature. What it does not hand out, nobody else can reach. */
public final class ProfileFeature {
    private final List<Routes> routes;

    public ProfileFeature(AttemptService attempts, LearnerCookie cookie) {
        this.routes = List.of(new ProfileRoutes(new ProfileService(attempts), cookie));
    }

    public List<Routes> routes() {
        return routes;
    }
}
