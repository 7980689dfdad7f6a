package org.samtale.server.award;

import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.samtale.server.certificate.Certificate;
import org.samtale.server.credential.Credential.Issuer;
import org.samtale.server.database.Database;
import org.samtale.server.issuer.IssuerService;
import org.samtale.server.learner.Belongings;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.web.Routes;

/** Wires this feature. What it does not hand out, nobody else can reach. */
public final class AwardFeature {
    private final Vertx vertx;
    private final AwardService service;

    /**
     * Wires it.
     *
     * @param issuer who we are, as soon as we listen
     */
    public AwardFeature(
            Vertx vertx, Database database, IssuerService keys, Completions completions, Supplier<Issuer> issuer) {
        this.vertx = vertx;
        this.service = new AwardService(
                vertx, new AwardRepository(database), keys, completions, issuer, InstantSource.system());
    }

    /** What the database has to know of. */
    public static List<Class<?>> entities() {
        return AwardRepository.entities();
    }

    /** For who sees to everything of a learner. */
    public static Belongings belongings(Database database) {
        return new AwardBelongings(new AwardRepository(database));
    }

    public AwardService service() {
        return service;
    }

    /** Pages of a learner's own. */
    public List<Routes> routes(LearnerCookie cookie) {
        // So that the letters are there before anybody types a name: reading them takes longer than an event loop may.
        vertx.executeBlocking(() -> Certificate.undrawn("A"), false);
        return List.of(new AwardRoutes(service, cookie));
    }
}
