package org.samtale.server.content;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.samtale.server.library.LibraryWatcher;

/** The courses that can be taken now. They are read when everything else is there already; whoever needs one before waits. */
public final class Courses implements LibraryWatcher.Watched {
    private final Vertx vertx;
    private final Path folder;
    private final UnaryOperator<CourseLibrary> reading;
    private final Promise<CourseLibrary> first = Promise.promise();
    private volatile Future<CourseLibrary> library = first.future();

    /** @param reading may block; makes a new picture of the folder, with what no longer compiles taken from the last */
    public Courses(Vertx vertx, Path folder, UnaryOperator<CourseLibrary> reading) {
        this.vertx = vertx;
        this.folder = folder;
        this.reading = reading;
    }

    /** Begins to read. Fails when these courses are not to be served. */
    public Future<Void> read() {
        return vertx.executeBlocking(() -> reading.apply(CourseLibrary.EMPTY), false)
                .map(Objects::requireNonNull)
                .onComplete(first)
                .mapEmpty();
    }

    /** As they are now, on the caller's context. */
    public Future<CourseLibrary> library() {
        // Bound to no event loop, as many wait for it.
        var here = ((ContextInternal) vertx.getOrCreateContext()).<CourseLibrary>promise();
        library.onComplete(here);
        return here.future();
    }

    public boolean areRead() {
        return library.succeeded();
    }

    @Override
    public long stamp() {
        return CourseFolder.stamp(folder);
    }

    /** A course that no longer compiles stays as it last was. */
    @Override
    public void reload() {
        var before = library;
        if (before.succeeded()) {
            library = Future.succeededFuture(reading.apply(before.result()));
        }
    }
}
