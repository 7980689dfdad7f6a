package org.samtale.engine.course.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samtale.engine.course.Block;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.CourseModule;
import org.samtale.engine.course.Inline;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.course.Prose;
import org.samtale.engine.course.Step;
import org.samtale.engine.course.StepId;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.Task;
import org.samtale.engine.course.Track;
import org.samtale.engine.course.TrackId;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.ScenarioId;

/** A course of two modules with one task of nearly every kind; each step takes about a minute to read. */
final class SmallCourse {
    static final StepRef READ = ref("first", "read");
    static final StepRef CHOOSE = ref("first", "choose");
    static final StepRef REFLECT = ref("first", "reflect");
    static final StepRef TALK = ref("second", "talk");
    static final StepRef SORT = ref("second", "sort");
    static final StepRef SURVEY = ref("second", "survey");

    static final List<StepRef> STEPS = List.of(READ, CHOOSE, REFLECT, TALK, SORT, SURVEY);

    static final Task.Choice CHOICE =
            new Task.Choice("Which?", false, List.of(option("now", true), option("later", false)));

    static final Task.Sort SORTING = new Task.Sort(
            "Where?",
            false,
            List.of(new Task.Pile(id("warm"), "Warm"), new Task.Pile(id("cold"), "Cold")),
            List.of(new Task.SortCard(id("tea"), "Tea", List.of(id("warm")), "It is warm.", List.of())));

    static final Track SHORT = new Track(
            new TrackId("short"), "Short", "", Optional.empty(), List.of(READ, CHOOSE, SORT), Optional.empty());

    static final Track FULL = new Track(new TrackId("full"), "Full", "", Optional.empty(), STEPS, Optional.empty());

    private SmallCourse() {}

    static Course course() {
        return of(
                module(
                        "first",
                        step("read"),
                        step("choose", CHOICE),
                        step("reflect", new Task.Reflect(List.of(new Task.Prompt(id("why"), "Why?"))))),
                module(
                        "second",
                        new Step(
                                new StepId("talk"),
                                Step.Kind.PLAIN,
                                "Title",
                                List.of(new Task.Talk(new ScenarioId("quiet-emma"), Optional.empty())),
                                9),
                        step("sort", SORTING),
                        step("survey", new Task.Survey(List.of(new Task.SurveyItem.Open(id("well"), "Well?"))))));
    }

    static Course of(CourseModule... modules) {
        return new Course(
                new CourseId("small"),
                new Language("en"),
                "Small",
                "",
                Course.Audience.STUDENTS,
                List.of(modules),
                List.of(SHORT, FULL));
    }

    static CourseModule module(String id, Step... steps) {
        return new CourseModule(new ModuleId(id), new Language("en"), id, "", List.of(), List.of(), List.of(steps));
    }

    static Step step(String id, Task... task) {
        return step(id, "word ".repeat(180), task);
    }

    static Step step(String id, String words, Task... task) {
        var prose = new Prose.Paragraph(List.of(new Inline.Text(words)));
        return new Step(
                new StepId(id),
                Step.Kind.PLAIN,
                "",
                Stream.<Block>concat(Stream.of(prose), Stream.of(task)).toList(),
                0);
    }

    static StepRef ref(String module, String step) {
        return new StepRef(new ModuleId(module), new StepId(step));
    }

    static ItemId id(String name) {
        return new ItemId(name);
    }

    static Task.Option option(String name, boolean right) {
        return new Task.Option(id(name), name, right, "Because of " + name + ".");
    }
}
