package org.samtale.server.course;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.Step;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.StepTime;
import org.samtale.engine.course.Track;
import org.samtale.engine.course.progress.Answer;
import org.samtale.engine.course.progress.CourseChanges;
import org.samtale.engine.course.progress.Progress;
import org.samtale.engine.course.progress.StepChange;
import org.samtale.engine.course.progress.StepChange.Passage;
import org.samtale.engine.course.progress.Tally;
import org.samtale.server.progress.Newer;

/** What has become of a course since somebody began with it, in their language. */
public record News(Newer newer, Course before, Course now, CourseChanges changes) {

    /** A step that is there in both. */
    public record Changed(StepRef ref, Step now, StepChange change) {}

    /** How far one is on a way now, and would be on it then. */
    public record Way(String title, Tally before, Tally then) {}

    static News of(Newer newer, String language) {
        var before = Reader.in(newer.taken().version(), language);
        var now = Reader.in(newer.now().version(), language);
        return new News(newer, before, now, CourseChanges.between(before, now));
    }

    public List<Changed> changed() {
        return changes.changed().stream()
                .flatMap(ref -> before.find(ref).stream().flatMap(old -> now.find(ref).stream()
                        .map(step -> new Changed(ref, step, StepChange.between(old, step)))))
                .toList();
    }

    /** What it takes to read about it. */
    public int minutes() {
        var titles = Stream.concat(
                titles(changes.added(), now),
                Stream.concat(titles(changes.changed(), now), titles(changes.gone(), before)));
        var passages = changed().stream()
                .flatMap(one -> one.change().passages().stream().map(Passage::words));
        return StepTime.minutes(StepTime.reading(Stream.concat(titles, passages).toList()));
    }

    private static Stream<String> titles(List<StepRef> steps, Course course) {
        return steps.stream().flatMap(ref -> course.find(ref).stream()).map(Step::title);
    }

    /** Whether it is worth a word of its own: not to who has come to the end, or has said that they would rather stay. */
    public boolean isToTell() {
        return !newer.isDeclined() && !isFinished();
    }

    private boolean isFinished() {
        var progress = newer.taken().progress();
        return progress.chosen()
                .map(track -> progress.track(track).isComplete())
                .orElseGet(() -> newer.taken().version().source().tracks().stream()
                        .anyMatch(track -> progress.track(track).isComplete()));
    }

    public int done() {
        return done(newer.taken().progress(), before);
    }

    /** How much of what is done stays done. */
    public int stays() {
        return done(newer.now().progress(), now);
    }

    private static int done(Progress progress, Course course) {
        return course.modules().stream()
                .mapToInt(module -> progress.module(module).done())
                .sum();
    }

    /** The way that was chosen, where it goes on. */
    public Optional<Way> way() {
        return newer.taken().progress().chosen().flatMap(chosen -> track(now, chosen)
                .map(then -> new Way(
                        then.title(),
                        newer.taken().progress().track(chosen),
                        newer.now().progress().track(then))));
    }

    private static Optional<Track> track(Course course, Track like) {
        return course.tracks().stream()
                .filter(one -> one.id().equals(like.id()))
                .findFirst();
    }

    public boolean isDone(StepRef step) {
        return newer.taken().progress().isDone(step);
    }

    /** Whether somebody put words of their own there. */
    public boolean isWritten(StepRef step) {
        return newer.taken()
                .progress()
                .answer(step)
                .filter(answer -> answer instanceof Answer.Written written
                        && written.texts().values().stream().anyMatch(text -> !text.isBlank()))
                .isPresent();
    }
}
