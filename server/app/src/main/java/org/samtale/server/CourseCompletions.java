package org.samtale.server;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.Track;
import org.samtale.server.award.Completion;
import org.samtale.server.award.Completions;
import org.samtale.server.content.CourseVersion;
import org.samtale.server.content.Courses;
import org.samtale.server.credential.Credential.Achievement;
import org.samtale.server.credential.Credential.Kind;
import org.samtale.server.credential.Day;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.progress.CourseProgress;
import org.samtale.server.progress.ProgressService;

/** Tells the awards what the courses know: which tracks a learner has taken to their end, in the version they began with. */
final class CourseCompletions implements Completions {
    private final Courses courses;
    private final ProgressService progress;

    CourseCompletions(Courses courses, ProgressService progress) {
        this.courses = courses;
        this.progress = progress;
    }

    @Override
    public Future<List<Completion>> of(LearnerId learner, String language) {
        return courses.library().compose(library -> {
            var taken = library.courses().stream()
                    .map(course -> progress.progressOf(learner, course.id()))
                    .toList();
            return Future.all(taken).map(all -> taken.stream()
                    .flatMap(one -> completed(one.result(), language))
                    .toList());
        });
    }

    private static Stream<Completion> completed(CourseProgress taken, String language) {
        var shown = in(taken.version(), language);
        return taken.version().source().tracks().stream().flatMap(track -> track.award().stream()
                .flatMap(award -> taken.progress().track(track).completedAt().stream()
                        .map(at -> completion(taken.version(), shown, track, award.minutes(), award.level(), at))));
    }

    private static Completion completion(
            CourseVersion version, Course shown, Track track, int minutes, int level, Instant at) {
        var texts = shown.tracks().stream()
                .filter(one -> one.id().equals(track.id()))
                .findFirst()
                .orElse(track);
        return new Completion(
                new Achievement(
                        Kind.COMPLETION,
                        version.id().value(),
                        track.id().value(),
                        version.hash(),
                        shown.language().code(),
                        shown.title(),
                        texts.title(),
                        texts.summary(),
                        minutes,
                        level),
                Day.of(at),
                Optional.empty());
    }

    private static Course in(CourseVersion version, String language) {
        return version.translations().stream()
                .filter(one -> one.language().code().equals(language))
                .findFirst()
                .orElse(version.source());
    }
}
