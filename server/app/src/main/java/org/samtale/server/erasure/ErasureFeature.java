package org.samtale.server.erasure;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.samtale.server.database.Database;
import org.samtale.server.learner.Erasing;
import org.samtale.server.learner.Farewell;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.web.Routes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wires this feature. What it does not hand out, nobody else can reach. */
public final class ErasureFeature {
    private static final Logger LOG = LoggerFactory.getLogger(ErasureFeature.class);

    private static final int BATCH = 100;

    /** Not while a server has just started and everybody comes back. */
    private static final Duration FIRST = Duration.ofHours(1);

    private static final Duration THEN = Duration.ofDays(1);

    private final Vertx vertx;
    private final List<Routes> routes;
    private final long timer;

    /**
     * Begins to look, once a day, for those who are forgotten.
     *
     * @param tidying what else has had its time by then
     */
    public ErasureFeature(
            Vertx vertx,
            Database database,
            Erasing erasing,
            Farewell farewell,
            LearnerCookie cookie,
            Supplier<Future<Void>> tidying) {
        var service =
                new ErasureService(new ErasureRepository(database, erasing), farewell, InstantSource.system(), BATCH);
        this.vertx = vertx;
        this.routes = List.of(new ErasureRoutes(service, cookie));
        this.timer = vertx.setPeriodic(FIRST.toMillis(), THEN.toMillis(), day -> service.eraseForgotten()
                .compose(erased -> tidying.get())
                .onFailure(failure -> LOG.warn("Who is forgotten is erased tomorrow", failure)));
    }

    public List<Routes> routes() {
        return routes;
    }

    public void stop() {
        vertx.cancelTimer(timer);
    }
}
