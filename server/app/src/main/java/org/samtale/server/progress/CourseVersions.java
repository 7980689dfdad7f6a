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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The versions of courses that learners take: the one of the library, or one that it has moved on from, compiled again from the
 * files that were kept.
 */
final class CourseVersions {
    private static final Logger LOG = LoggerFactory.getLogger(CourseVersions.class);

    /** Some releases of every course; only an author's afternoon of edits comes near. */
    private static final int KEPT_MAX = 50;

    private final Vertx vertx;
    private final Courses courses;
    private final CourseVersionRepository versions;
    private final Supplier<Map<ScenarioId, Integer>> minutes;
    private final Map<String, Future<CourseVersion>> kept = new ConcurrentHashMap<>();
    private final Map<String, Future<Optional<CourseVersion>>> older = new ConcurrentHashMap<>();

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
        return currentIfAny(course)
                .map(found -> found.orElseThrow(() -> new Problem.NotFound("course", course.value()).asException()));
    }

    /** As it is now, where it can still be taken. */
    Future<Optional<CourseVersion>> currentIfAny(CourseId course) {
        return courses.library().map(library -> library.find(course));
    }

    /** As it is now, once its files are kept; a whole class that begins at the same time has them kept once. */
    Future<CourseVersion> keepCurrent(CourseId course) {
        return current(course)
                .compose(version -> once(kept, version.hash(), () -> versions.keep(version.files())
                        .map(done -> version)));
    }

    /** As somebody began with it; and what is no longer read as it was then, as it is now: better another text than none. */
    Future<CourseVersion> get(CourseId course, String hash) {
        return find(course, hash)
                .compose(found -> found.map(Future::succeededFuture).orElseGet(() -> current(course)));
    }

    /** Empty where it is no longer read as it was. Fails with {@link Problem.NotFound} where there is no such version. */
    Future<Optional<CourseVersion>> find(CourseId course, String hash) {
        return currentIfAny(course)
                .compose(current -> current.filter(version -> version.hash().equals(hash))
                        .map(version -> Future.succeededFuture(Optional.of(version)))
                        .orElseGet(() -> once(older, hash, () -> load(course, hash))));
    }

    private <T> Future<T> once(Map<String, Future<T>> known, String hash, Supplier<Future<T>> work) {
        if (known.size() > KEPT_MAX) {
            known.clear();
        }
        var version = known.computeIfAbsent(hash, missing -> {
            // Bound to no event loop, as it outlives the request that needed it first.
            var done = Promise.<T>promise();
            work.get().onComplete(done);
            return done.future();
        });
        // A failure is not kept: the database may only have been away.
        version.onFailure(failure -> known.remove(hash, version));
        var here = ((ContextInternal) vertx.getOrCreateContext()).<T>promise();
        version.onComplete(here);
        return here.future();
    }

    private Future<Optional<CourseVersion>> load(CourseId course, String hash) {
        return versions.find(hash)
                .map(files -> files.filter(found -> found.name().equals(course.value()))
                        .orElseThrow(() -> new Problem.NotFound("course version", hash).asException()))
                .compose(this::onWorker)
                .onSuccess(version -> {
                    if (version.isEmpty()) {
                        LOG.error(
                                "Version {} of course {} is no longer read; who takes it is shown the newest",
                                hash,
                                course);
                    }
                });
    }

    private Future<Optional<CourseVersion>> onWorker(CourseFiles files) {
        return vertx.executeBlocking(() -> compiled(files), false).map(Objects::requireNonNull);
    }

    /** A conversation that is no more takes no time. */
    private Optional<CourseVersion> compiled(CourseFiles files) {
        return compiled(files, Optional.of(minutes.get())).or(() -> compiled(files, Optional.empty()));
    }

    private static Optional<CourseVersion> compiled(CourseFiles files, Optional<Map<ScenarioId, Integer>> minutes) {
        try {
            return switch (files.compile(minutes)) {
                case CourseCompilation.Compiled compiled -> Optional.of(new CourseVersion(files, compiled));
                case CourseCompilation.Failed failed -> Optional.empty();
            };
        } catch (RuntimeException odd) {
            // Written for an older program; nobody is locked out of a course because of it.
            LOG.error("An older version of course {} cannot be compiled", files.name(), odd);
            return Optional.empty();
        }
    }
}
