package org.samtale.server.paper;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.samtale.server.database.Database;
import org.samtale.server.learner.Belongings;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.progress.ProgressService;
import org.samtale.server.web.Routes;

/** Wires this feature. What it does not hand out, nobody else can reach. */
public final class PaperFeature {
    private final PaperService service;
    private final List<Routes> routes;

    /** @param url where people reach the server, once it listens */
    public PaperFeature(Database database, ProgressService progress, LearnerCookie cookie, Supplier<String> url) {
        this.service = new PaperService(new PaperRepository(database), progress, InstantSource.system());
        this.routes = List.of(new PaperRoutes(service, cookie, url));
    }

    /** For who sees to everything of a learner. */
    public static Belongings belongings(Database database) {
        return new PaperBelongings(new PaperRepository(database));
    }

    /** For who shows a learner which papers they share. */
    public PaperService service() {
        return service;
    }

    public List<Routes> routes() {
        return routes;
    }
}
