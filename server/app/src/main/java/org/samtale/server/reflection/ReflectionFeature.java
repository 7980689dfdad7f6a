package org.samtale.server.reflection;

import java.time.InstantSource;
import java.util.List;
import org.samtale.server.attempt.AttemptService;
import org.samtale.server.database.Database;
import org.samtale.server.learner.Belongings;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.web.Routes;

/** Wires this feature. What it does not hand out, nobody else can reach. */
public final class ReflectionFeature {
    private final List<Routes> routes;

    public ReflectionFeature(Database database, AttemptService attempts, LearnerCookie cookie) {
        var reflections = new ReflectionService(new ReflectionRepository(database), InstantSource.system());
        this.routes = List.of(new ReflectionRoutes(reflections, attempts, cookie));
    }

    /** What the database has to know of. */
    public static List<Class<?>> entities() {
        return ReflectionRepository.entities();
    }

    /** For who sees to everything of a learner. */
    public static Belongings belongings(Database database) {
        return new ReflectionBelongings(new ReflectionRepository(database));
    }

    public List<Routes> routes() {
        return routes;
    }
}
