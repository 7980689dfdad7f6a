package org.samtale.engine.course.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Fields;
import org.samtale.engine.course.Task;
import org.samtale.engine.grammar.TaskShapes;
import org.samtale.engine.source.Source;

/** Reads questions with options to choose from, one or several of them. */
final class QuestionReader {

    private static final int FEWEST_IN_QUIZ = 3;
    private static final int MOST_IN_QUIZ = 4;
    private static final int MOST = 6;

    private final FenceReading fence;

    QuestionReader(FenceReading fence) {
        this.fence = fence;
    }

    Optional<Task.Choice> choice(Source content, Optional<Task.Choice> ofSource) {
        return fence.fields(content, TaskShapes.CHOICE, "a choice").map(fields -> {
            var ask = FenceReading.text(fields, "ask");
            boolean several = several(fields, ofSource.map(Task.Choice::several).orElse(false));
            var options =
                    options(fields, several, ofSource.map(Task.Choice::options).orElse(List.of()), 2, MOST);
            fields.done();
            return new Task.Choice(ask, several, options);
        });
    }

    Optional<Task.Quiz> quiz(Source content, Optional<Task.Quiz> ofSource) {
        var there = ofSource.map(Task.Quiz::questions).orElse(List.of());
        var questions = new ArrayList<Task.Question>();
        for (var item : fence.items(
                fence.list(content, "a quiz"),
                TaskShapes.QUESTION,
                "question",
                there.stream().map(Task.Question::id).toList())) {
            var question =
                    there.stream().filter(one -> one.id().equals(item.id())).findFirst();
            var ask = FenceReading.text(item.fields(), "ask");
            boolean several =
                    several(item.fields(), question.map(Task.Question::several).orElse(false));
            var options = options(
                    item.fields(),
                    several,
                    question.map(Task.Question::options).orElse(List.of()),
                    FEWEST_IN_QUIZ,
                    MOST_IN_QUIZ);
            item.fields().done();
            questions.add(new Task.Question(item.id(), ask, several, options));
        }
        fence.count(questions.size(), 1, Integer.MAX_VALUE, fence.place(), "questions");
        return Optional.of(new Task.Quiz(questions));
    }

    private boolean several(Fields fields, boolean ofSource) {
        return fence.isOfSource(fields, "several") ? fields.yes("several") : ofSource;
    }

    private List<Task.Option> options(Fields fields, boolean several, List<Task.Option> there, int least, int most) {
        fields.require("options");
        var options = new ArrayList<Task.Option>();
        boolean inSource = false;
        for (var item : fence.items(
                fields.list("options"),
                TaskShapes.OPTION,
                "option",
                there.stream().map(Task.Option::id).toList())) {
            inSource = fence.isOfSource(item.fields(), "right");
            var option =
                    there.stream().filter(one -> one.id().equals(item.id())).findFirst();
            boolean right = inSource
                    ? item.fields().yes("right")
                    : option.map(Task.Option::right).orElse(false);
            options.add(new Task.Option(
                    item.id(), FenceReading.text(item.fields(), "text"), right, because(fence, item.fields())));
            item.fields().done();
        }
        if (fields.has("options")) {
            fence.count(options.size(), least, most, fields.placeOf("options").orElse(fence.place()), "options");
        }
        if (inSource && options.size() >= least) {
            tellAboutRight(fields, several, options);
        }
        return options;
    }

    private void tellAboutRight(Fields fields, boolean several, List<Task.Option> options) {
        var at = fields.placeOf("options").orElse(fence.place());
        long right = options.stream().filter(Task.Option::right).count();
        if (right == 0) {
            fence.course()
                    .tell(
                            DiagnosticCode.NOTHING_RIGHT,
                            at,
                            "None of these options is right.",
                            "Write 'right: true' at the one that is.");
        } else if (right == options.size()) {
            fence.course()
                    .tell(
                            DiagnosticCode.EVERYTHING_RIGHT,
                            at,
                            "All of these options are right, so that there is nothing to decide.",
                            "Add one that tempts and is not, or make it a reflection.");
        } else if (right > 1 && !several) {
            fence.course()
                    .tell(
                            DiagnosticCode.SEVERAL_RIGHT,
                            at,
                            right + " of these options are right, but only one can be chosen.",
                            "Write 'several: true' above the options, or keep one of them right.");
        }
    }

    /** Every answer teaches something. */
    static String because(FenceReading fence, Fields fields) {
        if (!fields.has("because")) {
            fence.course()
                    .tell(
                            DiagnosticCode.WITHOUT_BECAUSE,
                            fields.place(),
                            "Whoever chooses " + fields.what() + " is not told why.",
                            "Add a line 'because: …' with what that person should know.");
            return "";
        }
        return fields.text("because").orElse("");
    }
}
