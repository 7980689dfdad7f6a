package org.samtale.server.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samtale.engine.course.Aid;
import org.samtale.engine.course.Award;
import org.samtale.engine.course.Block;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.CourseModule;
import org.samtale.engine.course.Inline;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.course.Prose;
import org.samtale.engine.course.Speaker;
import org.samtale.engine.course.Step;
import org.samtale.engine.course.StepId;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.Task;
import org.samtale.engine.course.Track;
import org.samtale.engine.course.TrackId;
import org.samtale.engine.course.progress.Answer;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.ScenarioId;

/** A course with one of everything, in which every text is the same. */
record EveryBlock(String text) {
    static final ModuleId MODULE = new ModuleId("everything");

    Course course() {
        var module = new CourseModule(MODULE, new Language("nb"), text, text, List.of(text), List.of(), steps());
        var track = new Track(new TrackId("all"), text, text, refs(), Optional.of(new Award(135, 1)));
        return new Course(
                new CourseId("one-of-each"),
                new Language("nb"),
                text,
                text,
                Course.Audience.SUPERVISORS,
                List.of(module),
                List.of(track));
    }

    List<StepRef> refs() {
        return steps().stream().map(step -> new StepRef(MODULE, step.id())).toList();
    }

    List<Step> steps() {
        return List.of(
                step("prose", prose()),
                step("aids", aids()),
                step(
                        "sort",
                        List.of(new Task.Sort(
                                text,
                                true,
                                List.of(new Task.Pile(id("a"), text), new Task.Pile(id("b"), text)),
                                List.of(new Task.SortCard(
                                        id("one"),
                                        text,
                                        List.of(id("a")),
                                        text,
                                        List.of(new Task.But(id("b"), text))))))),
                step(
                        "order",
                        List.of(new Task.Order(
                                text,
                                List.of(
                                        new Task.OrderItem(id("a"), text, Optional.of(text)),
                                        new Task.OrderItem(id("b"), text, Optional.empty()))))),
                step("choice", List.of(new Task.Choice(text, false, options()))),
                step("quiz", List.of(new Task.Quiz(List.of(new Task.Question(id("q"), text, true, options()))))),
                step(
                        "notice",
                        List.of(new Task.Notice(
                                text,
                                List.of(
                                        new Task.NoticeLine(
                                                id("a"), Speaker.KARI, text, Optional.of(text), Optional.empty()),
                                        new Task.NoticeLine(
                                                id("b"), Speaker.NORA, text, Optional.empty(), Optional.of(text)))))),
                step("reflect", List.of(new Task.Reflect(List.of(new Task.Prompt(id("a"), text))))),
                step(
                        "builder",
                        List.of(new Task.Builder(
                                text,
                                List.of(new Task.Field(id("a"), text, Optional.of(text), Optional.of(text), 3))))),
                step("talk", List.of(new Task.Talk(new ScenarioId("quiet-emma"), Optional.of(text)))),
                step(
                        "survey",
                        List.of(new Task.Survey(List.of(
                                new Task.SurveyItem.Rating(id("a"), text, text, text),
                                new Task.SurveyItem.Open(id("b"), text))))));
    }

    /** An answer to each task that takes one, with the text wherever a learner can write. */
    Map<StepRef, Answer> answers() {
        return Map.of(
                ref("sort"), new Answer.Sorted(Map.of(id("one"), id("b"))),
                ref("order"), new Answer.Ordered(List.of(id("b"), id("a"))),
                ref("choice"), new Answer.Chosen(Set.of(id("b"))),
                ref("quiz"), new Answer.Quizzed(Map.of(id("q"), Set.of(id("b")))),
                ref("notice"), new Answer.Noticed(Set.of(id("b"))),
                ref("reflect"), new Answer.Written(Map.of(id("a"), text)),
                ref("builder"), new Answer.Written(Map.of(id("a"), text)),
                ref("survey"), new Answer.Rated(Map.of(id("a"), 4), Map.of(id("b"), text)));
    }

    private List<Block> prose() {
        List<Inline> inline = List.of(
                new Inline.Text(text),
                new Inline.Emphasis(List.of(new Inline.Text(text))),
                new Inline.Strong(List.of(new Inline.Text(text))),
                new Inline.Code(text),
                new Inline.Break(),
                new Inline.Link("https://example.org/", List.of(new Inline.Text(text))),
                new Inline.StepLink(ref("aids"), List.of(new Inline.Text(text))));
        return List.of(
                new Prose.Heading(3, inline),
                new Prose.Heading(4, inline),
                new Prose.Paragraph(inline),
                new Prose.Listing(true, List.of(List.of(new Prose.Paragraph(inline)))),
                new Prose.Listing(false, List.of(List.of(new Prose.Paragraph(inline)))),
                new Prose.Quotation(List.of(new Prose.Paragraph(inline))),
                new Prose.Figure("figures/one.svg", text, Optional.of(text)));
    }

    private List<Block> aids() {
        return List.of(
                new Aid.Voices(List.of(new Aid.Voice(Speaker.ANDERS, text))),
                new Aid.Scene(
                        "doorway",
                        true,
                        List.of(new Aid.SceneLine.Said(Speaker.MATHIAS, text), new Aid.SceneLine.Seen(text))),
                new Aid.Cards(List.of(new Aid.Card(id("a"), text, text))),
                new Aid.Local(id("here"), text, text, Optional.of(text)));
    }

    private List<Task.Option> options() {
        return List.of(new Task.Option(id("a"), text, true, text), new Task.Option(id("b"), text, false, text));
    }

    private Step step(String id, List<Block> blocks) {
        return new Step(new StepId(id), Step.Kind.PLAIN, text, blocks, 0);
    }

    static StepRef ref(String step) {
        return new StepRef(MODULE, new StepId(step));
    }

    private static ItemId id(String value) {
        return new ItemId(value);
    }
}
