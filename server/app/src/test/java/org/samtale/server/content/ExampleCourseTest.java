package org.samtale.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.course.Aid;
import org.samtale.engine.course.Block;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.course.Prose;
import org.samtale.engine.course.Step;
import org.samtale.engine.course.StepId;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.Task;
import org.samtale.engine.scenario.ScenarioId;

class ExampleCourseTest {
    static final Path COURSES = Path.of("src", "test", "resources", "courses");
    static final Map<ScenarioId, Integer> SCENARIOS = Map.of(new ScenarioId("torleif-and-marit"), 15);

    private static final CourseLibrary LIBRARY = CourseLibrary.load(COURSES, Optional.of(SCENARIOS));
    private static final CourseVersion COMPILED =
            LIBRARY.find(new CourseId("night-shift")).orElseThrow();
    private static final Course ENGLISH = COMPILED.source();
    private static final Course BOKMAL = COMPILED.translations().getFirst();

    private static Step step(Course course, String module, String step) {
        return course.find(new StepRef(new ModuleId(module), new StepId(step))).orElseThrow();
    }

    private static <T extends Task> T task(Course course, String module, String step, Class<T> kind) {
        return kind.cast(step(course, module, step).task().orElseThrow());
    }

    @Test
    void isAllRightButForWhatNobodyHasAcceptedYet() {
        assertThat(LIBRARY.diagnostics())
                .as(WrittenCourse.print(LIBRARY.diagnostics()))
                .hasSize(3)
                .allMatch(one -> one.code() == DiagnosticCode.COURSE_NOT_ACCEPTED);
    }

    @Test
    void hasEveryKindOfBlockThatThereIs() {
        var kinds = ENGLISH.modules().stream()
                .flatMap(module -> module.steps().stream())
                .flatMap(step -> step.blocks().stream())
                .<Class<?>>map(Block::getClass)
                .distinct();
        var all = Stream.of(Prose.class, Aid.class, Task.class)
                .flatMap(kind -> Stream.of(kind.getPermittedSubclasses()))
                .filter(Block.class::isAssignableFrom)
                .toList();

        assertThat(kinds.toList()).hasSameElementsAs(List.copyOf(all));
    }

    @Test
    void saysInTheTranslationWhatIsRightByTheSource() {
        var sort = task(BOKMAL, "handover", "needs", Task.Sort.class);
        var choice = task(BOKMAL, "alone", "who-to-call", Task.Choice.class);
        var talk = task(BOKMAL, "alone", "torleif-at-two", Task.Talk.class);
        var notice = task(BOKMAL, "alone", "what-he-said", Task.Notice.class);

        assertThat(sort.ladder()).isTrue();
        assertThat(sort.cards().getLast().in()).containsExactly(new ItemId("no"), new ItemId("yes"));
        assertThat(sort.cards().getLast().text()).isEqualTo("Torleif likte ikke filmen.");
        assertThat(choice.several()).isTrue();
        assertThat(choice.options()).extracting(Task.Option::right).containsExactly(true, false, true);
        assertThat(talk.scenario()).isEqualTo(new ScenarioId("torleif-and-marit"));
        assertThat(notice.lines().getFirst().who())
                .isEqualTo(task(ENGLISH, "alone", "what-he-said", Task.Notice.class)
                        .lines()
                        .getFirst()
                        .who());
        assertThat(step(BOKMAL, "handover", "eleven").kind()).isEqualTo(Step.Kind.HOOK);
        assertThat(step(BOKMAL, "handover", "the-list").kind()).isEqualTo(Step.Kind.JOB_AID);
    }

    @Test
    void playsASceneInEveryLanguageBecauseTheSourceSaysSo() {
        for (var course : List.of(ENGLISH, BOKMAL)) {
            assertThat(step(course, "handover", "eleven").blocks())
                    .filteredOn(Aid.Scene.class::isInstance)
                    .singleElement()
                    .satisfies(
                            scene -> assertThat(((Aid.Scene) scene).narrated()).isTrue());
        }
    }

    @Test
    void leadsByTracksThroughWholeModulesPartsAndSingleSteps() {
        var tracks = ENGLISH.tracks();

        assertThat(tracks.getFirst().steps()).hasToString("[handover/the-list]");
        assertThat(tracks.get(1).steps())
                .hasToString("[handover/eleven, handover/needs, handover/in-order, alone/who-to-call]");
        assertThat(tracks.getLast().steps()).hasSize(11);
        assertThat(tracks.getLast().award().orElseThrow().minutes()).isEqualTo(30);
        assertThat(BOKMAL.tracks().getFirst().title()).isEqualTo("Før du går");
    }

    @Test
    void takesAsLongAsItsWordsAndTasksAndItsConversationDo() {
        assertThat(step(ENGLISH, "alone", "own-night").seconds()).isEqualTo(90 + 1);
        assertThat(step(ENGLISH, "alone", "torleif-at-two").minutes()).isEqualTo(15);
        assertThat(ENGLISH.find(new ModuleId("alone")).orElseThrow().minutes()).isEqualTo(20);
    }
}
