package org.samtale.engine.course.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.engine.course.progress.SmallCourse.CHOOSE;
import static org.samtale.engine.course.progress.SmallCourse.FULL;
import static org.samtale.engine.course.progress.SmallCourse.READ;
import static org.samtale.engine.course.progress.SmallCourse.REFLECT;
import static org.samtale.engine.course.progress.SmallCourse.SHORT;
import static org.samtale.engine.course.progress.SmallCourse.SORT;
import static org.samtale.engine.course.progress.SmallCourse.STEPS;
import static org.samtale.engine.course.progress.SmallCourse.SURVEY;
import static org.samtale.engine.course.progress.SmallCourse.TALK;
import static org.samtale.engine.course.progress.SmallCourse.id;
import static org.samtale.engine.course.progress.SmallCourse.module;
import static org.samtale.engine.course.progress.SmallCourse.ref;
import static org.samtale.engine.course.progress.SmallCourse.step;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samtale.engine.course.Inline;
import org.samtale.engine.course.Prose;
import org.samtale.engine.course.Step;
import org.samtale.engine.course.StepId;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.Task;
import org.samtale.engine.course.TrackId;
import org.samtale.engine.course.progress.LearningEvent.Answered;
import org.samtale.engine.course.progress.LearningEvent.StepDone;
import org.samtale.engine.course.progress.LearningEvent.StepOpened;
import org.samtale.engine.course.progress.LearningEvent.Talked;
import org.samtale.engine.course.progress.LearningEvent.TrackChosen;
import org.samtale.engine.course.progress.StepChange.Passage;

class ProgressTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:05:00Z");
    private static final Answer RIGHT = new Answer.Chosen(Set.of(id("now")));
    private static final Answer WRONG = new Answer.Chosen(Set.of(id("later")));

    private static Progress after(LearningEvent... events) {
        return Progress.of(SmallCourse.course(), List.of(events));
    }

    private static Progress having(StepRef... done) {
        return Progress.of(
                SmallCourse.course(), Stream.of(done).map(ProgressTest::done).toList());
    }

    private static LearningEvent opened(StepRef step) {
        return new StepOpened(step, MONDAY);
    }

    private static LearningEvent done(StepRef step) {
        return new StepDone(step, MONDAY);
    }

    private static LearningEvent answered(StepRef step, Answer answer) {
        return new Answered(step, answer, MONDAY);
    }

    @Nested
    class AStep {

        @Test
        void isNotDoneByLookingAtIt() {
            assertThat(after(opened(READ)).isDone(READ)).isFalse();
        }

        @Test
        void isDoneWhenTheLearnerGoesOnFromIt() {
            assertThat(after(opened(READ), done(READ)).isDone(READ)).isTrue();
        }

        @Test
        void withSomethingToTryMustHaveBeenTriedRightlyOrWrongly() {
            assertThat(after(opened(CHOOSE)).mayBeDone(CHOOSE)).isFalse();
            assertThat(after(opened(CHOOSE), answered(CHOOSE, WRONG)).mayBeDone(CHOOSE))
                    .isTrue();
        }

        @Test
        void thatOneReadsOrWritesInMayBeLeftAsItIs() {
            assertThat(List.of(READ, REFLECT, SURVEY)).allMatch(after()::mayBeDone);
            assertThat(List.of(CHOOSE, SORT)).noneMatch(after()::mayBeDone);
        }

        @Test
        void withAConversationIsNotDoneBySayingSo() {
            assertThat(after(opened(TALK)).mayBeDone(TALK)).isFalse();
        }

        @Test
        void isDoneWhenItsConversationCameToAnEnd() {
            assertThat(after(opened(TALK), new Talked(TALK, MONDAY)).isDone(TALK))
                    .isTrue();
        }

        @Test
        void thatTheCourseDoesNotHaveIsNeverDone() {
            var gone = ref("first", "gone");

            assertThat(after(done(gone)).isDone(gone)).isFalse();
            assertThat(after().mayBeDone(gone)).isFalse();
        }
    }

    @Nested
    class AnAnswer {

        @Test
        void countsAsItWasGivenLast() {
            assertThat(after(answered(CHOOSE, RIGHT), answered(CHOOSE, WRONG)).answer(CHOOSE))
                    .contains(WRONG);
        }

        @Test
        void toATaskThatHasChangedSinceIsNotShownAndCountsAllTheSame() {
            var progress = after(answered(CHOOSE, new Answer.Chosen(Set.of(id("an-option-of-last-year")))));

            assertThat(progress.answer(CHOOSE)).isEmpty();
            assertThat(progress.mayBeDone(CHOOSE)).isTrue();
        }
    }

    @Nested
    class ToGoOn {

        @Test
        void isToBeginForWhoHasNotBegun() {
            assertThat(after().resume()).contains(READ);
        }

        @Test
        void isToReturnToTheStepOneWasAt() {
            assertThat(after(opened(READ), done(READ), opened(TALK)).resume()).contains(TALK);
        }

        @Test
        void isTheNextStepAfterTheOneThatIsDone() {
            assertThat(having(READ).resume()).contains(CHOOSE);
            assertThat(having(REFLECT).resume()).contains(TALK);
        }

        @Test
        void isTheNextThatIsLeftAfterLookingBackAtOneThatIsDone() {
            assertThat(after(done(READ), done(CHOOSE), opened(READ)).resume()).contains(REFLECT);
        }

        @Test
        void isWhatWasLeftOutWhenTheEndIsReached() {
            assertThat(having(READ, REFLECT, SURVEY).resume()).contains(CHOOSE);
        }

        @Test
        void staysOnTheWayThatWasChosen() {
            var progress = after(new TrackChosen(SHORT.id(), MONDAY), done(READ), done(CHOOSE));

            assertThat(progress.chosen()).contains(SHORT);
            assertThat(progress.resume()).contains(SORT);
        }

        @Test
        void isNothingWhenNothingIsLeft() {
            assertThat(having(STEPS.toArray(StepRef[]::new)).resume()).isEmpty();
            assertThat(after(new TrackChosen(SHORT.id(), MONDAY), done(READ), done(CHOOSE), done(SORT))
                            .resume())
                    .isEmpty();
        }

        @Test
        void doesNotDependOnAWayThatIsNoMore() {
            assertThat(after(new TrackChosen(new TrackId("gone"), MONDAY)).chosen())
                    .isEmpty();
        }
    }

    @Nested
    class ATrack {

        @Test
        void countsItsOwnStepsOnly() {
            var progress = having(READ, REFLECT);

            assertThat(progress.track(SHORT)).extracting(Tally::done, Tally::of).containsExactly(1, 3);
            assertThat(progress.track(FULL)).extracting(Tally::done, Tally::of).containsExactly(2, 6);
        }

        @Test
        void takesTheMinutesOfWhatIsLeftConversationIncluded() {
            // In seconds: 60 to read, 90 and 69 with a choice and a card; 541 to talk; 80 with an opinion.
            assertThat(after().track(SHORT).minutesLeft()).isEqualTo(4);
            assertThat(having(READ, CHOOSE, REFLECT).track(FULL).minutesLeft()).isEqualTo(12);
            assertThat(having(READ, CHOOSE, REFLECT, TALK).track(FULL).minutesLeft())
                    .isEqualTo(2);
        }

        @Test
        void neverTakesLongerThanBeforeAndNothingInTheEnd() {
            var events = new ArrayList<LearningEvent>();
            int before = after().track(FULL).minutesLeft();
            for (var step : STEPS) {
                events.add(done(step));
                int left = Progress.of(SmallCourse.course(), events).track(FULL).minutesLeft();

                assertThat(left).isLessThanOrEqualTo(before);
                before = left;
            }
            assertThat(before).isZero();
        }

        @Test
        void isCompleteSinceTheLastOfItsStepsWasDoneForTheFirstTime() {
            var almost = after(new StepDone(SORT, MONDAY), new StepDone(READ, MONDAY.plusSeconds(1)));
            var complete = after(
                    new StepDone(SORT, MONDAY),
                    new StepDone(CHOOSE, MONDAY.plusSeconds(2)),
                    new StepDone(READ, MONDAY.plusSeconds(1)),
                    new StepDone(READ, MONDAY.plusSeconds(3)));

            assertThat(almost.track(SHORT).isComplete()).isFalse();
            assertThat(complete.track(SHORT)).isEqualTo(new Tally(3, 3, 0, Optional.of(MONDAY.plusSeconds(2))));
        }
    }

    @Test
    void countsAModuleAsItCountsATrack() {
        var first = SmallCourse.course().modules().getFirst();

        assertThat(having(READ, CHOOSE, SORT).module(first))
                .extracting(Tally::done, Tally::of, Tally::isComplete)
                .containsExactly(2, 3, false);
    }

    @Nested
    class ANewVersion {

        @Test
        void keepsDoneWhatIsStillThereAndAsksForWhatIsNew() {
            var now = SmallCourse.of(module("first", step("read", "Quite other words."), step("added")));

            var progress = Progress.of(now, List.of(done(READ), done(REFLECT)));

            assertThat(progress.isDone(READ)).isTrue();
            assertThat(progress.module(now.modules().getFirst()))
                    .extracting(Tally::done, Tally::of)
                    .containsExactly(1, 2);
            assertThat(progress.resume()).contains(ref("first", "added"));
        }

        @Test
        void keepsWhatWasWrittenWhereItsFieldIsStillThere() {
            var paper =
                    new Task.Reflect(List.of(new Task.Prompt(id("why"), "Why?"), new Task.Prompt(id("when"), "When?")));
            var written = new Answer.Written(Map.of(id("why"), "Because.", id("who"), "Nobody."));

            var progress = Progress.of(
                    SmallCourse.of(module("first", step("reflect", paper))),
                    List.of(new Answered(REFLECT, written, MONDAY)));

            assertThat(progress.answer(REFLECT)).contains(new Answer.Written(Map.of(id("why"), "Because.")));
        }

        @Test
        void saysOfAStepWhatItSaysOtherwiseAndWhetherItAsksForSomethingElse() {
            var before = new Step(new StepId("read"), Step.Kind.PLAIN, "Title", List.of(said("One."), said("Two.")), 0);
            var now = new Step(
                    new StepId("read"),
                    Step.Kind.PLAIN,
                    "Title",
                    List.of(said("One."), said("Deux."), said("Three."), SmallCourse.CHOICE),
                    0);

            assertThat(StepChange.between(before, now))
                    .isEqualTo(new StepChange(
                            List.of(
                                    new Passage(false, "Two."),
                                    new Passage(true, "Deux."),
                                    new Passage(true, "Three.")),
                            true));
        }

        private Prose said(String words) {
            return new Prose.Paragraph(List.of(new Inline.Text(words)));
        }

        @Test
        void saysWhichStepsAreNewSayOrAskSomethingElseOrAreNoMore() {
            var before = SmallCourse.of(module("first", step("same"), step("read"), step("task"), step("left-out")));
            var now = SmallCourse.of(
                    module("first", step("added"), step("same"), step("task", SmallCourse.CHOICE)),
                    module("second", step("read")));

            assertThat(CourseChanges.between(before, now))
                    .isEqualTo(new CourseChanges(
                            List.of(ref("first", "added"), ref("second", "read")),
                            List.of(ref("first", "task")),
                            List.of(READ, ref("first", "left-out"))));
        }
    }
}
