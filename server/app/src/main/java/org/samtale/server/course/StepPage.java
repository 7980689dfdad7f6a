package org.samtale.server.course;

import java.util.Optional;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.CourseModule;
import org.samtale.engine.course.Step;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.StepTime;
import org.samtale.engine.course.Task;
import org.samtale.engine.course.progress.Progress;
import org.samtale.server.page.Shell;

/**
 * One step: what is read and done here, what was before, what comes then.
 *
 * @param who for whom it is made, for what is kept on the device to say who typed it: a browser, or nothing for who has not done
 *     anything yet; empty where nobody can tell
 * @param owner a sign of whose words are typed here, whichever browser they come with
 * @param typedBy as {@code who}, of the page where what stands in the form was typed
 * @param trouble what has just not worked
 * @param asksWhose whether the trouble is that somebody else may have typed it
 */
public record StepPage(
        Shell shell,
        Course course,
        CourseModule module,
        Showing showing,
        Progress progress,
        Way way,
        Optional<String> who,
        Optional<String> owner,
        Optional<String> typedBy,
        Optional<String> trouble,
        boolean asksWhose) {

    public Step step() {
        return showing.step();
    }

    private StepRef ref() {
        return showing.given().step();
    }

    /** Which step of its module, counted from 1. */
    public int position() {
        return module.steps().indexOf(step()) + 1;
    }

    public boolean isDone() {
        return progress.isDone(ref());
    }

    /** Whether there is something to write. */
    public boolean isTyped() {
        return step().task().filter(StepPage::isTyped).isPresent();
    }

    private static boolean isTyped(Task task) {
        return switch (task) {
            case Task.Reflect reflect -> true;
            case Task.Builder builder -> true;
            case Task.Survey survey -> true;
            case Task.Sort sort -> false;
            case Task.Order order -> false;
            case Task.Choice choice -> false;
            case Task.Quiz quiz -> false;
            case Task.Notice notice -> false;
            case Task.Talk talk -> false;
        };
    }

    /** Whether something can be right or wrong here, so that nobody is told before they ask. */
    public boolean isJudged() {
        return step().task().filter(showing::isJudged).isPresent();
    }

    /** From what the form is drawn. */
    public String seen() {
        return Typed.mark(progress.answer(ref()));
    }

    public boolean isTalk() {
        return step().task().filter(Task.Talk.class::isInstance).isPresent();
    }

    /** Whether there is something to try before one goes on. */
    public boolean isFirstToAnswer() {
        return isJudged() && !showing.given().isTold();
    }

    /** Where one saves what one has done. Who has done nothing here is led back to where they were elsewhere. */
    public String keep() {
        return showing.address()
                .keep(progress.hasBegun() ? showing.here() : showing.address().resume());
    }

    /** What this and the later steps of the module take, as far as they are not done. */
    public int minutesLeft() {
        return StepTime.minutes(module.steps().stream()
                .skip(position() - 1L)
                .filter(one -> one.equals(step()) || !progress.isDone(new StepRef(module.id(), one.id())))
                .mapToInt(Step::seconds)
                .sum());
    }

    public Optional<String> previous() {
        return way.before(ref()).map(showing.address()::step);
    }

    public Optional<StepRef> next() {
        return way.after(ref());
    }

    public Optional<String> nextTitle() {
        return next().flatMap(course::find).map(Step::title);
    }
}
