package org.samtale.engine.course.progress;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.CourseModule;
import org.samtale.engine.course.Step;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.StepTime;
import org.samtale.engine.course.Task;
import org.samtale.engine.course.Track;
import org.samtale.engine.course.progress.LearningEvent.Answered;
import org.samtale.engine.course.progress.LearningEvent.InStep;
import org.samtale.engine.course.progress.LearningEvent.StepDone;
import org.samtale.engine.course.progress.LearningEvent.StepOpened;
import org.samtale.engine.course.progress.LearningEvent.Talked;
import org.samtale.engine.course.progress.LearningEvent.TrackChosen;

/**
 * How far a learner has come in a course: what all that happened amounts to.
 *
 * <p>It only ever grows. What is done stays done whatever happens afterwards, and whatever else happened to the same person
 * elsewhere; steps that the course does not have are left out.
 */
public final class Progress {
    private final Course course;
    private final Map<StepRef, Instant> done = new LinkedHashMap<>();
    private final Map<StepRef, Answer> answers = new LinkedHashMap<>();
    private final Set<StepRef> answered = new LinkedHashSet<>();
    private Optional<StepRef> last = Optional.empty();
    private Optional<Track> chosen = Optional.empty();

    private Progress(Course course) {
        this.course = course;
    }

    /**
     * Adds up what happened.
     *
     * @param events all there are, in the order in which they happened
     */
    public static Progress of(Course course, List<LearningEvent> events) {
        var progress = new Progress(course);
        events.forEach(progress::happened);
        return progress;
    }

    private void happened(LearningEvent event) {
        switch (event) {
            case InStep inStep ->
                course.find(inStep.step()).ifPresent(step -> {
                    last = Optional.of(inStep.step());
                    happened(step, inStep);
                });
            case TrackChosen track ->
                course.tracks().stream()
                        .filter(one -> one.id().equals(track.track()))
                        .findFirst()
                        .ifPresent(one -> chosen = Optional.of(one));
        }
    }

    private void happened(Step step, InStep event) {
        switch (event) {
            case StepOpened opened -> {}
            case StepDone gone -> done(gone);
            case Talked talked -> done(talked);
            case Answered answer -> {
                answered.add(answer.step());
                // One that was given to an older version of the task counts, and cannot be shown in this one.
                step.task().ifPresent(task -> {
                    var fitted = Fitting.to(task, answer.answer());
                    if (Judge.judge(task, fitted) instanceof Judgement.Feedback) {
                        answers.put(answer.step(), fitted);
                    }
                });
            }
        }
    }

    private void done(InStep event) {
        done.merge(event.step(), event.at(), (one, other) -> other.isBefore(one) ? other : one);
    }

    /** Whether the learner has been somewhere in this course, or has chosen a way through it. */
    public boolean hasBegun() {
        return last.isPresent() || chosen.isPresent();
    }

    public boolean isDone(StepRef step) {
        return done.containsKey(step);
    }

    /** The latest one that fits the task as it stands. */
    public Optional<Answer> answer(StepRef step) {
        return Optional.ofNullable(answers.get(step));
    }

    /**
     * Whether going on from this step means that it is done. What can be right or wrong must have been tried, as what is said
     * about it is what teaches. What is written for oneself may stay empty, and so may an opinion. A conversation is done when it has
     * come to its end, which nobody can say of themselves.
     */
    public boolean mayBeDone(StepRef step) {
        return course.find(step)
                .map(found -> answered.contains(step)
                        || found.task().map(Progress::mayBeLeft).orElse(true))
                .orElse(false);
    }

    private static boolean mayBeLeft(Task task) {
        return switch (task) {
            case Task.Sort sort -> false;
            case Task.Order order -> false;
            case Task.Choice choice -> false;
            case Task.Quiz quiz -> false;
            case Task.Notice notice -> false;
            case Task.Reflect reflect -> true;
            case Task.Builder builder -> true;
            case Task.Survey survey -> true;
            case Task.Talk talk -> false;
        };
    }

    /** The way through the course that the learner wants to go. */
    public Optional<Track> chosen() {
        return chosen;
    }

    /**
     * The step to go on with: where the learner was, or when that is done the next that is not, on the way that they have chosen;
     * empty when nothing is left of it.
     */
    public Optional<StepRef> resume() {
        return last.filter(step -> !isDone(step)).or(this::next);
    }

    private Optional<StepRef> next() {
        var way = chosen.map(Track::steps).orElseGet(this::everyStep);
        int from = last.map(way::indexOf).orElse(-1) + 1;
        return firstLeft(way.subList(from, way.size())).or(() -> firstLeft(way));
    }

    private Optional<StepRef> firstLeft(List<StepRef> steps) {
        return steps.stream().filter(step -> !isDone(step)).findFirst();
    }

    private List<StepRef> everyStep() {
        return course.modules().stream()
                .flatMap(module -> steps(module).stream())
                .toList();
    }

    private static List<StepRef> steps(CourseModule module) {
        return module.steps().stream()
                .map(step -> new StepRef(module.id(), step.id()))
                .toList();
    }

    public Tally track(Track track) {
        return count(track.steps());
    }

    public Tally module(CourseModule module) {
        return count(steps(module));
    }

    private Tally count(List<StepRef> steps) {
        var known = steps.stream().filter(step -> course.find(step).isPresent()).toList();
        int secondsLeft = known.stream()
                .filter(step -> !isDone(step))
                .flatMap(step -> course.find(step).stream())
                .mapToInt(Step::seconds)
                .sum();
        var finished = known.stream()
                .flatMap(step -> Optional.ofNullable(done.get(step)).stream())
                .toList();
        boolean isComplete = finished.size() == known.size();
        return new Tally(
                finished.size(),
                known.size(),
                isComplete ? 0 : StepTime.minutes(secondsLeft),
                isComplete ? finished.stream().max(Instant::compareTo) : Optional.empty());
    }
}
