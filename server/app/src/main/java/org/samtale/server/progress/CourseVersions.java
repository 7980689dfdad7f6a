package org.samtale.server.progress;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.compile.CourseCompilation;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.server.content.CourseFiles;
import org.samtale.server.content.CourseVersion;
import org.samtale.server.content.Courses;
import org.samtale.server.problem.Problem;

/**
 * The versions of courses that learners take: the one of the library, or one that it has moved on from, compiled again from the
 * files that were kept.
 */
final class CourseVersions {
    /** Some releases of every course; only an author's afternoon of edits comes near. */
    private static final int KEPT_MAX = 50;

    private final Vertx vertx;
    private final Courses courses;
    private final CourseVersionRepository versions;
    private final Supplier<Map<ScenarioId, Integer>> minutes;
    private final Map<String, Future<CourseVersion>> kept = new ConcurrentHashMap<>();
    private final Map<String, Future<CourseVersion>> older = new ConcurrentHashMap<>();

    /** @param minutes how long each conversation takes that can be held now */
    CourseVersions(
            Vertx vertx,
            Courses courses,
            CourseVersionRepository versions,
            Supplier<Map<ScenarioId, Integer>> minutes) {
        this.vertx = vertx;
        this.courses = courses;
        this.versions = versions;
        this.minutes = minutes;
    }

    /** As it is now. */
    Future<CourseVersion> current(CourseId course) {
        return courses.library().map(library -> library.find(course)
                .orElseThrow(() -> new Problem.NotFound("course", course.value()).asException()));
    }

    /** As it is now, once its files are kept; a whole class that begins at the same time has them kept once. */
    Future<CourseVersion> keepCurrent(CourseId course) {
        return current(course)
                .compose(version -> once(kept, version.hash(), () -> versions.keep(version.files())
                        .map(done -> version)));
    }

    /** As somebody began with it. */
    Future<CourseVersion> get(CourseId course, String hash) {
        return courses.library().compose(library -> library.find(course)
                .filter(version -> version.hash().equals(hash))
                .map(Future::succeededFuture)
                .orElseGet(() -> older(course, hash)));
    }

    private Future<CourseVersion> older(CourseId course, String hash) {
        return once(older, hash, () -> load(course, hash));
    }

    private Future<CourseVersion> once(
            Map<String, Future<CourseVersion>> known, String hash, Supplier<Future<CourseVersion>> work) {
        if (known.size() > KEPT_MAX) {
            known.clear();
        }
        var version = known.computeIfAbsent(hash, missing -> {
            // Bound to no event loop, as it outlives the request that needed it first.
            var done = Promise.<CourseVersion>promise();
            work.get().onComplete(done);
            return done.future();
        });
        // A failure is not kept: the database may only have been away.
        version.onFailure(failure -> known.remove(hash, version));
        var here = ((ContextInternal) vertx.getOrCreateContext()).<CourseVersion>promise();
        version.onComplete(here);
        return here.future();
    }

    /** What is no longer read as it was then is taken as it is now: better another text than none. */
    private Future<CourseVersion> load(CourseId course, String hash) {
        return versions.find(hash)
                .map(files -> files.orElseThrow(
                        () -> new IllegalStateException("The files of course version " + hash + " are gone")))
                .compose(this::onWorker)
                .compose(compiled -> compiled.map(Future::succeededFuture).orElseGet(() -> current(course)));
    }

    private Future<Optional<CourseVersion>> onWorker(CourseFiles files) {
        return vertx.executeBlocking(() -> compiled(files), false).map(Objects::requireNonNull);
    }

    /** A conversation that is no more takes no time. */
    private Optional<CourseVersion> compiled(CourseFiles files) {
        return compiled(files, Optional.of(minutes.get())).or(() -> compiled(files, Optional.empty()));
    }

    private static Optional<CourseVersion> compiled(CourseFiles files, Optional<Map<ScenarioId, Integer>> minutes) {
        return switch (files.compile(minutes)) {
            case CourseCompilation.Compiled compiled -> Optional.of(new CourseVersion(files, compiled));
            case CourseCompilation.Failed failed -> Optional.empty();
        };
    }
}
