package org.samtale.engine.course.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.course.Step;
import org.samtale.engine.course.StepId;
import org.samtale.engine.course.StepTime;
import org.samtale.engine.course.Task;

/** What nobody who writes a module sees in a single line of it: how long a step is, and what gives answers away. */
final class ReadingCheck {

    private static final int LONGEST_SECONDS = 7 * 60;
    private static final int ENOUGH_QUESTIONS = 3;

    private final CourseReading reading;
    private final ModuleDraft draft;

    ReadingCheck(CourseReading reading, ModuleDraft draft) {
        this.reading = reading;
        this.draft = draft;
    }

    void tell() {
        draft.module().steps().forEach(this::length);
        answers();
    }

    private void length(Step step) {
        int seconds = StepTime.withoutTalk(step);
        if (seconds > LONGEST_SECONDS) {
            reading.tell(
                    DiagnosticCode.STEP_TOO_LONG,
                    draft.placeOf(step.id()),
                    "Step '" + step.id() + "' takes " + Math.ceilDiv(seconds, 60)
                            + " minutes; a break is over after 7.",
                    "Make two steps of it, or say it in fewer words.");
        }
    }

    private record Asked(StepId step, List<Task.Option> options) {

        /** Only where one option is right can its length give it away. */
        boolean hasOneRight() {
            return options.size() > 1
                    && options.stream().filter(Task.Option::right).count() == 1;
        }

        boolean longestIsRight() {
            var byLength = options.stream()
                    .sorted(Comparator.comparingInt(
                                    (Task.Option option) -> option.text().length())
                            .reversed())
                    .toList();
            return byLength.getFirst().right()
                    && byLength.getFirst().text().length()
                            > byLength.get(1).text().length();
        }
    }

    private void answers() {
        var asked = new ArrayList<Asked>();
        for (var step : draft.module().steps()) {
            step.task().ifPresent(task -> options(task).forEach(options -> asked.add(new Asked(step.id(), options))));
        }
        var questions = asked.stream().filter(Asked::hasOneRight).toList();
        var longest = questions.stream().filter(Asked::longestIsRight).toList();
        if (questions.size() >= ENOUGH_QUESTIONS && longest.size() * 2 > questions.size()) {
            reading.tell(
                    DiagnosticCode.LONGEST_IS_RIGHT,
                    draft.placeOf(longest.getFirst().step()),
                    "In " + longest.size() + " of the " + questions.size()
                            + " questions of this module, the longest option is the right one.",
                    "Whoever notices need not think: shorten right options, or say more in wrong ones.");
        }
    }

    private static Stream<List<Task.Option>> options(Task task) {
        return switch (task) {
            case Task.Choice choice -> Stream.of(choice.options());
            case Task.Quiz quiz -> quiz.questions().stream().map(Task.Question::options);
            case Task.Sort sort -> Stream.of();
            case Task.Order order -> Stream.of();
            case Task.Notice notice -> Stream.of();
            case Task.Reflect reflect -> Stream.of();
            case Task.Builder builder -> Stream.of();
            case Task.Talk talk -> Stream.of();
            case Task.Survey survey -> Stream.of();
        };
    }
}
