package org.samtale.server.progress;

import io.vertx.core.Vertx;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.server.content.Courses;
import org.samtale.server.database.Database;
import org.samtale.server.learner.Belongings;

/** Wires this feature. What it does not hand out, nobody else can reach. */
public final class ProgressFeature {
    private final ProgressService service;
    private final Belongings belongings;

    /** @param minutes how long each conversation takes that can be held now; may block */
    public ProgressFeature(
            Vertx vertx, Database database, Courses courses, Supplier<Map<ScenarioId, Integer>> minutes) {
        var versions = new CourseVersions(vertx, courses, new CourseVersionRepository(database), minutes);
        var repository = new ProgressRepository(database);
        this.service = new ProgressService(versions, repository);
        this.belongings = new ProgressBelongings(new ProgressHandout(repository, versions));
    }

    /** What the database has to know of. */
    public static List<Class<?>> entities() {
        return CourseVersionRepository.entities();
    }

    /** For who sees to everything of a learner. */
    public Belongings belongings() {
        return belongings;
    }

    public ProgressService service() {
        return service;
    }
}
