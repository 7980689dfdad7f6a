package org.samtale.server.download;

import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.List;
import org.samtale.server.learner.Belongings;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.web.Routes;

/** Wires this feature. What it does not hand out, nobody else can reach. */
public final class DownloadFeature {
    private final List<Routes> routes;

    public DownloadFeature(Vertx vertx, List<Belongings> belongings, LearnerCookie cookie) {
        this.routes =
                List.of(new DownloadRoutes(new DownloadService(vertx, belongings, InstantSource.system()), cookie));
    }

    public List<Routes> routes() {
        return routes;
    }
}
