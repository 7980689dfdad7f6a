package org.samtale.server.invitation;

import java.time.InstantSource;
import java.util.List;
import org.samtale.server.attempt.AttemptService;
import org.samtale.server.attempt.Inviting;
import org.samtale.server.attempt.Seating;
import org.samtale.server.database.Database;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.web.Routes;

/** Wires this feature. What it does not hand out, nobody else can reach. */
public final class InvitationFeature {
    private final InvitationService service;
    private final List<Routes> routes;

    public InvitationFeature(Database database, AttemptService attempts, Seating seating, LearnerCookie cookie) {
        this.service = new InvitationService(new InvitationRepository(database), seating, InstantSource.system());
        this.routes = List.of(new InvitationRoutes(service, attempts, cookie));
    }

    /** What the database has to know of. */
    public static List<Class<?>> entities() {
        return InvitationRepository.entities();
    }

    /** For who begins an attempt that needs somebody else. */
    public Inviting inviting() {
        return service;
    }

    public List<Routes> routes() {
        return routes;
    }
}
