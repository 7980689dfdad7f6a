package org.samtale.server.library;

import io.vertx.core.Vertx;

/** Looks at a folder twice a second and has it read again when a file changed. */
public final class LibraryWatcher {
    private static final long MILLIS_BETWEEN_LOOKS = 500;

    private final Vertx vertx;
    private final Watched watched;
    private long timer;
    private long seen;

    public LibraryWatcher(Vertx vertx, Watched watched) {
        this.vertx = vertx;
        this.watched = watched;
    }

    /** What was read from a folder. Both may block. */
    public interface Watched {

        /** Another one when something in the folder has changed. */
        long stamp();

        void reload();
    }

    public void start() {
        seen = watched.stamp();
        timer = vertx.setPeriodic(MILLIS_BETWEEN_LOOKS, id -> vertx.executeBlocking(this::look));
    }

    public void stop() {
        vertx.cancelTimer(timer);
    }

    private boolean look() {
        var stamp = watched.stamp();
        var changed = stamp != seen;
        if (changed) {
            watched.reload();
            seen = stamp;
        }
        return changed;
    }
}
