package org.samtale.server.course;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.Track;
import org.samtale.engine.course.progress.Answer;
import org.samtale.engine.course.progress.Progress;
import org.samtale.engine.course.progress.Tally;

/**
 * A course as somebody is told of it who has begun it.
 *
 * @param path of its overview
 * @param language that its texts are in
 * @param track the way they go
 * @param resume where they go on; empty when nothing of it is left
 * @param written where they wrote something down
 */
record TakenCourse(
        String id,
        String title,
        String language,
        String path,
        Optional<Way> track,
        Optional<Resume> resume,
        List<Written> written) {

    /** How far they are on it. */
    record Way(String id, String title, int done, int of, int minutesLeft) {}

    /**
     * The step they go on with.
     *
     * @param minutesLeft of its module
     */
    record Resume(String path, String title, String module, int minutesLeft) {}

    /** A step with words of theirs. */
    record Written(String path, String title, String module) {}

    static TakenCourse of(Reader reader) {
        var course = reader.course();
        var progress = reader.progress();
        var resume = progress.resume();
        return new TakenCourse(
                course.id().value(),
                course.title(),
                course.language().code(),
                reader.address().overview(),
                track(course, progress, resume).map(track -> way(track, progress.track(track))),
                resume.flatMap(step -> course.find(step).map(found -> {
                    var module = reader.module(step.module());
                    return new Resume(
                            reader.address().step(step),
                            found.title(),
                            module.title(),
                            progress.module(module).minutesLeft());
                })),
                written(reader));
    }

    /** The one they chose, or else the first that goes through where they are. */
    private static Optional<Track> track(Course course, Progress progress, Optional<StepRef> resume) {
        return progress.chosen()
                .flatMap(chosen -> course.tracks().stream()
                        .filter(track -> track.id().equals(chosen.id()))
                        .findFirst())
                .or(() -> resume.flatMap(step -> course.tracks().stream()
                        .filter(track -> track.steps().contains(step))
                        .findFirst()));
    }

    private static Way way(Track track, Tally tally) {
        return new Way(track.id().value(), track.title(), tally.done(), tally.of(), tally.minutesLeft());
    }

    private static List<Written> written(Reader reader) {
        return reader.course().modules().stream()
                .flatMap(module -> module.steps().stream()
                        .filter(step -> reader.progress()
                                .answer(new StepRef(module.id(), step.id()))
                                .filter(TakenCourse::hasWords)
                                .isPresent())
                        .map(step -> new Written(
                                reader.address().step(new StepRef(module.id(), step.id())),
                                step.title(),
                                module.title())))
                .toList();
    }

    /** An opinion on the course is not kept for its own sake. */
    private static boolean hasWords(Answer answer) {
        return answer instanceof Answer.Written written
                && written.texts().values().stream().anyMatch(text -> !text.isBlank());
    }
}
