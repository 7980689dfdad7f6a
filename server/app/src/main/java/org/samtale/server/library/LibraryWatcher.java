package org.samtale.server.library;

import io.vertx.core.Vertx;

/** Development only: looks at the scenario folder twice a second and reloads the library when a file changed. */
public final class LibraryWatcher {
    private static final long MILLIS_BETWEEN_LOOKS = 500;

    private final Vertx vertx;
    private final ScenarioLibrary library;
    private long timer;
    private long seen;

    public LibraryWatcher(Vertx vertx, ScenarioLibrary library) {
        this.vertx = vertx;
        this.library = library;
    }

    public void start() {
        seen = library.stamp();
        timer = vertx.setPeriodic(MILLIS_BETWEEN_LOOKS, id -> vertx.executeBlocking(this::look));
    }

    public void stop() {
        vertx.cancelTimer(timer);
    }

    private boolean look() {
        var stamp = library.stamp();
        var changed = stamp != seen;
        if (changed) {
            library.reload();
            seen = stamp;
        }
        return changed;
    }
}
