package org.samtale.server.course;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.CourseModule;
import org.samtale.engine.course.Step;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.Track;
import org.samtale.engine.course.progress.Progress;
import org.samtale.engine.course.progress.Tally;
import org.samtale.server.page.Shell;

/**
 * What a course has, and how far one is in it.
 *
 * @param entry where to go on, or to begin
 */
public record CoursePage(Shell shell, Course course, CourseAddress address, Progress progress, StepRef entry) {
    private static final int MINUTES_PER_HOUR = 60;
    private static final int STEP = 5;

    /** A step that is for something. */
    public record Listed(StepRef ref, String title) {}

    public Optional<Step> step(StepRef ref) {
        return course.find(ref);
    }

    public String first(Track track) {
        return address.step(track.steps().stream()
                .filter(step -> !progress.isDone(step))
                .findFirst()
                .orElseGet(track.steps()::getFirst));
    }

    /** Where one saves what one has done. Who has done nothing here is led back to where they were elsewhere. */
    public String keep() {
        return address.keep(progress.hasBegun() ? address.overview() : address.resume());
    }

    public StepRef ref(CourseModule module, Step step) {
        return new StepRef(module.id(), step.id());
    }

    public boolean isDone(CourseModule module, Step step) {
        return progress.isDone(ref(module, step));
    }

    /** From an hour on in hours, and rounded: nobody plans by the minute then. */
    public String time(int minutes) {
        var words = shell.words();
        if (minutes < MINUTES_PER_HOUR) {
            return words.say("time.minutes", minutes);
        }
        int told = Math.ceilDiv(minutes, STEP) * STEP;
        int hours = told / MINUTES_PER_HOUR;
        int rest = told % MINUTES_PER_HOUR;
        return rest == 0 ? words.say("time.hours", hours) : words.say("time.both", hours, rest);
    }

    public boolean isChosen(Track track) {
        return progress.chosen().filter(one -> one.id().equals(track.id())).isPresent();
    }

    public Tally tally(Track track) {
        return progress.track(track);
    }

    public Tally tally(CourseModule module) {
        return progress.module(module);
    }

    /** To print and take along. */
    public List<Listed> jobAids() {
        return course.modules().stream()
                .flatMap(module -> module.steps().stream()
                        .filter(step -> step.kind() == Step.Kind.JOB_AID)
                        .map(step -> new Listed(ref(module, step), step.title())))
                .toList();
    }
}
