package org.samtale.server.learner;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.samtale.server.database.Database;
import org.samtale.server.web.Routes;

/** Wires this feature. What it does not hand out, nobody else can reach. */
public final class LearnerFeature {
    private final LearnerRepository learners;
    private final LearnerService service;
    private final LearnerCookie cookie;

    public LearnerFeature(Database database, Optional<URI> publicUrl) {
        this.learners = new LearnerRepository(database);
        this.service = new LearnerService(learners, InstantSource.system());
        this.cookie = new LearnerCookie(service, publicUrl);
    }

    /** What the database has to know of. */
    public static List<Class<?>> entities() {
        return LearnerRepository.entities();
    }

    public LearnerService service() {
        return service;
    }

    public LearnerCookie cookie() {
        return cookie;
    }

    /** For who sees to everything of a learner. */
    public Belongings belongings() {
        return new LearnerBelongings(learners);
    }

    /**
     * The pages by which learners see to their browsers.
     *
     * @param signedOut told which browsers are a learner's no more
     */
    public List<Routes> routes(BiConsumer<LearnerId, Set<BrowserId>> signedOut) {
        return List.of(new BrowserRoutes(new BrowserService(learners, signedOut), cookie));
    }
}
