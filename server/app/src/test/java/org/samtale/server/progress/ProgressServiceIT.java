package org.samtale.server.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samtale.server.database.Await.await;
import static org.samtale.server.progress.NightShift.COURSE;
import static org.samtale.server.progress.NightShift.ELEVEN;
import static org.samtale.server.progress.NightShift.MARIT;
import static org.samtale.server.progress.NightShift.NORA;
import static org.samtale.server.progress.NightShift.OWN_NIGHT;
import static org.samtale.server.progress.NightShift.THE_LIST;
import static org.samtale.server.progress.NightShift.WHO_TO_CALL;
import static org.samtale.server.progress.NightShift.at;

import io.vertx.core.Future;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.TrackId;
import org.samtale.engine.course.progress.Answer;
import org.samtale.engine.course.progress.CourseChanges;
import org.samtale.engine.course.progress.LearningEvent;
import org.samtale.engine.course.progress.LearningEvent.Answered;
import org.samtale.engine.course.progress.LearningEvent.StepDone;
import org.samtale.engine.course.progress.LearningEvent.StepOpened;
import org.samtale.engine.course.progress.LearningEvent.Talked;
import org.samtale.engine.course.progress.LearningEvent.TrackChosen;
import org.samtale.server.database.OpenDatabase;
import org.samtale.server.handout.Told;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.problem.FieldError;
import org.samtale.server.problem.Problem;
import org.samtale.server.problem.ProblemException;

class ProgressServiceIT {
    @RegisterExtension
    static final OpenDatabase OPEN = new OpenDatabase(NightShift.ENTITIES);

    private NightShift course;
    private ProgressService service;
    private LearnerId learner;

    @BeforeEach
    void begin(@TempDir Path folder) throws IOException {
        course = new NightShift(OPEN.vertx(), OPEN.database(), folder);
        service = course.service();
        learner = course.learner();
    }

    private Future<Void> record(LearningEvent event) {
        return NightShift.record(service, learner, event);
    }

    private static void assertProblem(Future<?> refused, Class<? extends Problem> kind) {
        assertThat(problem(refused)).isInstanceOf(kind);
    }

    private static Problem problem(Future<?> refused) {
        var problem = new Problem[1];
        assertThatThrownBy(() -> await(refused))
                .isInstanceOfSatisfying(ProblemException.class, failure -> problem[0] = failure.problem());
        return problem[0];
    }

    @Test
    void knowsAfterARestartWhatWasDoneAndAnsweredAndWhereToGoOn() {
        await(record(new TrackChosen(new TrackId("half"), at(0))));
        await(record(new StepOpened(ELEVEN, at(0))));
        await(record(new StepDone(ELEVEN, at(1))));
        await(record(new Answered(WHO_TO_CALL, MARIT, at(2))));
        await(record(new Answered(WHO_TO_CALL, NORA, at(3))));

        var taken = course.progress(learner);

        assertThat(taken.progress().isDone(ELEVEN)).isTrue();
        assertThat(taken.progress().isDone(WHO_TO_CALL)).isFalse();
        assertThat(taken.progress().answer(WHO_TO_CALL)).contains(NORA);
        assertThat(taken.progress().resume()).contains(WHO_TO_CALL);
        assertThat(taken.progress().chosen())
                .contains(NightShift.track(taken.version().source(), "half"));
    }

    @Test
    void showsTheCourseAsItIsToWhoHasNotBegunAndKeepsNothingOfThem() {
        var taken = await(service.progressOf(learner, COURSE));

        assertThat(taken.progress().resume()).contains(ELEVEN);
        assertThat(course.rows("enrolment", learner)).isZero();
    }

    @Test
    void isEachLearnersOwn() {
        var other = course.learner();
        await(record(new StepDone(ELEVEN, at(1))));

        assertThat(course.progress(other).progress().isDone(ELEVEN)).isFalse();
    }

    @Test
    void changesNothingWhenTheSameIsSentAgain() {
        var id = UUID.randomUUID();
        await(NightShift.record(service, learner, id, new Answered(WHO_TO_CALL, NORA, at(1))));

        await(NightShift.record(service, learner, id, new Answered(WHO_TO_CALL, NORA, at(2))));
        var other = NightShift.record(service, learner, id, new Answered(WHO_TO_CALL, MARIT, at(2)));

        assertProblem(other, Problem.Refused.class);
        assertThat(course.rows("learning_event", learner)).isEqualTo(1);
    }

    @Test
    void keepsOnceThatSomebodyLooksAtAStepAgainAndAgain() {
        await(record(new StepOpened(ELEVEN, at(0))));
        await(record(new StepOpened(ELEVEN, at(1))));
        await(record(new StepOpened(THE_LIST, at(2))));
        await(record(new StepOpened(ELEVEN, at(3))));

        assertThat(course.rows("learning_event", learner)).isEqualTo(3);
        assertThat(course.progress(learner).progress().resume()).contains(ELEVEN);
    }

    @Test
    void doesNotTakeAStepForDoneInWhichNothingWasTried() {
        assertProblem(record(new StepDone(WHO_TO_CALL, at(1))), Problem.Refused.class);
        await(record(new Answered(WHO_TO_CALL, MARIT, at(2))));
        await(record(new StepDone(WHO_TO_CALL, at(3))));
        await(record(new StepDone(OWN_NIGHT, at(4))));

        var progress = course.progress(learner).progress();
        assertThat(progress.isDone(WHO_TO_CALL)).isTrue();
        assertThat(progress.isDone(OWN_NIGHT)).isTrue();
    }

    @Test
    void saysWhereAnAnswerDoesNotFitAndDoesNotCountItAsABeginning() {
        var gone = new Answer.Chosen(Set.of(new ItemId("police")));

        var answered = record(new Answered(WHO_TO_CALL, gone, at(1)));

        assertThat(problem(answered))
                .isInstanceOfSatisfying(Problem.Invalid.class, invalid -> assertThat(invalid.errors())
                        .extracting(FieldError::field)
                        .containsExactly("answer.police"));
        assertThat(course.rows("enrolment", learner)).isZero();
    }

    @Test
    void takesNothingThatCannotHaveHappenedInThisCourse() {
        var written = new Answer.Written(Map.of());

        assertProblem(record(new StepDone(NightShift.step("alone", "nowhere"), at(1))), Problem.NotFound.class);
        assertProblem(record(new TrackChosen(new TrackId("never"), at(1))), Problem.NotFound.class);
        assertProblem(record(new Answered(ELEVEN, written, at(1))), Problem.Invalid.class);
        assertProblem(record(new Talked(WHO_TO_CALL, at(1))), Problem.Invalid.class);
        assertProblem(service.progressOf(learner, new CourseId("day-shift")), Problem.NotFound.class);
    }

    @Test
    void losesNothingOfFiftyWhoWriteAtOnce() {
        var ids = IntStream.range(0, 50).mapToObj(number -> UUID.randomUUID()).toList();

        var written = ids.stream()
                .map(id -> NightShift.record(service, learner, id, new Answered(WHO_TO_CALL, NORA, at(1))))
                .toList();

        await(Future.all(written));
        assertThat(course.rows("learning_event", learner)).isEqualTo(50);
        assertThat(course.rows("enrolment", learner)).isEqualTo(1);
    }

    @Test
    void readsOfThousandWordsThatWereSavedWhileTheyWereTypedOnlyTheLast() {
        var field = new ItemId("first-night");
        await(record(new StepDone(ELEVEN, at(1))));
        for (int saved = 0; saved < 1_000; saved++) {
            await(record(
                    new Answered(OWN_NIGHT, new Answer.Written(Map.of(field, "Regn. ".repeat(saved % 500))), at(2))));
        }
        await(record(new Answered(OWN_NIGHT, new Answer.Written(Map.of(field, "Regn.")), at(3))));
        await(record(new StepDone(ELEVEN, at(4))));

        var kept = await(new ProgressRepository(OPEN.database()).find(learner, COURSE))
                .orElseThrow();

        assertThat(kept.events()).hasSizeLessThan(10);
        assertThat(course.progress(learner).progress().answer(OWN_NIGHT))
                .contains(new Answer.Written(Map.of(field, "Regn.")));
        assertThat(course.handOut(learner, "nb").getFirst().entries().getFirst().lines())
                .extracting(Told::text)
                .containsOnlyOnce("Regn.");
        assertThat(course.rows("learning_event", learner)).isEqualTo(1_003);
    }

    @Test
    void handsOutAllThatHappenedAndWhatWasWrittenInTheLearnersLanguage() {
        await(record(new TrackChosen(new TrackId("half"), at(0))));
        await(record(new StepDone(ELEVEN, at(1))));
        await(record(new Answered(OWN_NIGHT, new Answer.Written(Map.of(new ItemId("first-night"), "Regn.")), at(2))));

        var entries = course.handOut(learner, "nb").getFirst().entries();

        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.lines())
                    .extracting(Told::label)
                    .containsExactly("Første halvdel", "Klokka elleve", "Din egen natt", "first-night");
            assertThat(entry.lines().getLast().text()).isEqualTo("Regn.");
            assertThat(entry.data().toString()).contains("handover/eleven", "Regn.", "half");
        });
    }

    @Test
    void leavesNothingOfALearnerWhoIsErased() {
        await(record(new Answered(OWN_NIGHT, new Answer.Written(Map.of(new ItemId("first-night"), "Regn.")), at(1))));

        course.erase(learner);

        assertThat(course.rows("learning_event", learner)).isZero();
        assertThat(course.rows("enrolment", learner)).isZero();
    }

    @Test
    void keepsNothingForALearnerWhoIsNoMore() {
        course.erase(learner);

        assertProblem(record(new StepDone(ELEVEN, at(1))), Problem.Stale.class);
    }

    @Test
    void tellsWhatManyThinkOfTheCourseAndOfWhoIsErasedNothing() {
        var learners =
                IntStream.range(0, 6).mapToObj(number -> course.learner()).toList();
        var step = NightShift.step("alone", "how-was-it");
        for (var one : learners) {
            var text = one.equals(learners.getFirst()) ? "Canary" : "Coffee";
            var answer = new Answer.Rated(Map.of(new ItemId("usable"), 4), Map.of(new ItemId("missing"), text));
            await(NightShift.record(service, one, new Answered(step, answer, at(1))));
        }
        course.erase(learners.getFirst());

        var report = await(new SurveyService(OPEN.database(), new Random(1)).report(COURSE, "nb"));

        assertThat(report.text())
                .contains(
                        "alone/how-was-it, version ", "no track chosen: 5 answers", "mean 4.0 of 5 answers", "- Coffee")
                .doesNotContain("Canary");
        assertThat(report.json()).contains("\"texts\" : [ \"Coffee\"").doesNotContain("Canary");
        assertProblem(
                new SurveyService(OPEN.database(), new Random(1)).report(new CourseId("day-shift"), "nb"),
                Problem.NotFound.class);
    }

    @Nested
    class WhenTheCourseHasChanged {

        @BeforeEach
        void doneWithTheListBefore() throws IOException {
            await(record(new StepDone(THE_LIST, at(1))));
            await(record(new StepDone(ELEVEN, at(2))));
            course.release("handover/en.md", "It was a quiet evening.", "It was no quiet evening.");
            course.release("handover/nb.md", "{#the-list", "{#our-list");
            course.release("handover/en.md", "{#the-list", "{#our-list");
            course.release("course.yaml", "handover/the-list", "handover/our-list");
        }

        @Test
        void whoHasBegunGoesOnWithWhatTheyKnow() {
            var taken = course.progress(learner);

            assertThat(taken.version().source().find(THE_LIST)).isPresent();
            assertThat(taken.progress().isDone(THE_LIST)).isTrue();
            assertThat(taken.version().files().texts().get("handover/en.md")).contains("It was a quiet evening.");
        }

        @Test
        void whoBeginsNowBeginsWithWhatIsNew() {
            var other = course.learner();
            await(NightShift.record(service, other, new StepOpened(ELEVEN, at(9))));

            assertThat(course.progress(other).version().source().find(THE_LIST)).isEmpty();
            assertThat(await(service.newer(other, COURSE))).isEmpty();
        }

        @Test
        void whoHasBegunIsToldWhatIsNewAndTakesItWhenTheyWant() {
            var newer = await(service.newer(learner, COURSE)).orElseThrow();
            await(service.moveOn(learner, COURSE));
            var taken = course.progress(learner);

            assertThat(CourseChanges.between(
                            newer.taken().version().source(),
                            newer.now().version().source()))
                    .isEqualTo(new CourseChanges(
                            List.of(NightShift.step("handover", "our-list")), List.of(ELEVEN), List.of(THE_LIST)));
            assertThat(taken.progress().isDone(ELEVEN)).isTrue();
            assertThat(taken.progress()
                            .track(NightShift.track(taken.version().source(), "short"))
                            .isComplete())
                    .isFalse();
            assertThat(await(service.newer(learner, COURSE))).isEmpty();
            assertThat(course.rows("learning_event", learner)).isEqualTo(2);
        }

        @Test
        void whoStaysIsNotAskedAgainUntilThereIsAnotherVersion() throws IOException {
            var newer = await(service.newer(learner, COURSE)).orElseThrow();
            await(service.decline(learner, COURSE, newer.now().version().hash()));

            assertThat(await(service.newer(learner, COURSE)).orElseThrow().isDeclined())
                    .isTrue();
            assertThat(course.progress(learner).version().source().find(THE_LIST))
                    .isPresent();

            course.release("course.yaml", "The list and nothing else.", "The list.");
            assertThat(await(service.newer(learner, COURSE)).orElseThrow().isDeclined())
                    .isFalse();
        }

        @Test
        void whoeversVersionIsNoLongerReadIsShownTheNewestWithAllThatIsDoneAndCanGoOverToIt() {
            course.giveUnreadableVersion(learner);
            service = course.service();

            var newer = await(service.newer(learner, COURSE)).orElseThrow();
            var taken = course.progress(learner);

            assertThat(newer.isForced()).isTrue();
            assertThat(taken.version().source().find(THE_LIST)).isEmpty();
            assertThat(taken.progress().isDone(ELEVEN)).isTrue();
            await(record(new StepDone(OWN_NIGHT, at(3))));
            await(service.moveOn(learner, COURSE));
            assertThat(await(service.newer(learner, COURSE))).isEmpty();
            assertThat(course.progress(learner).progress().isDone(OWN_NIGHT)).isTrue();
        }

        @Test
        void drawingsAreThoseOfTheVersionThatIsAskedFor() throws IOException {
            var before = course.progress(learner).version().hash();
            course.release("handover/figures/two-lists.svg", "viewBox=\"0 0", "viewBox=\"1 0");
            var now = await(service.notBegun(COURSE)).version().hash();

            assertThat(drawing(before)).contains("viewBox=\"0 0");
            assertThat(drawing(now)).contains("viewBox=\"1 0");
            assertProblem(
                    service.file(COURSE, "0".repeat(64), "handover/figures/two-lists.svg"), Problem.NotFound.class);
        }

        private String drawing(String version) {
            return await(service.file(COURSE, version, "handover/figures/two-lists.svg"))
                    .orElseThrow();
        }
    }
}
