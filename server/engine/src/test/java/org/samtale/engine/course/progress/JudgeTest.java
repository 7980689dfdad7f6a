package org.samtale.engine.course.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.engine.course.progress.SmallCourse.id;
import static org.samtale.engine.course.progress.SmallCourse.option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.Speaker;
import org.samtale.engine.course.Task;
import org.samtale.engine.course.progress.Judgement.Feedback;
import org.samtale.engine.course.progress.Judgement.Misfit;
import org.samtale.engine.course.progress.Judgement.Reason;
import org.samtale.engine.course.progress.Judgement.Remark;
import org.samtale.engine.course.progress.Judgement.Unfit;
import org.samtale.engine.scenario.ScenarioId;

class JudgeTest {

    private static Remark remark(String item, boolean isRight, String because) {
        return new Remark(Optional.empty(), id(item), isRight, Optional.of(because));
    }

    private static Remark unexplained(String item, boolean isRight) {
        return new Remark(Optional.empty(), id(item), isRight, Optional.empty());
    }

    private static Unfit unfit(Misfit... misfits) {
        return new Unfit(List.of(misfits));
    }

    private static Misfit misfit(String item, Reason reason) {
        return new Misfit(Optional.of(id(item)), reason);
    }

    private static Misfit whole(Reason reason) {
        return new Misfit(Optional.empty(), reason);
    }

    @Nested
    class Sorting {

        private final Task task = new Task.Sort(
                "Which hat?",
                false,
                List.of(
                        new Task.Pile(id("companion"), "Companion"),
                        new Task.Pile(id("model"), "Model"),
                        new Task.Pile(id("gatekeeper"), "Gatekeeper")),
                List.of(
                        new Task.SortCard(
                                id("slept"),
                                "How she slept",
                                List.of(id("companion"), id("model")),
                                "She is seen.",
                                List.of(new Task.But(id("gatekeeper"), "Sleep is not assessed."))),
                        new Task.SortCard(id("form"), "The form", List.of(id("gatekeeper")), "It counts.", List.of())));

        private Judgement judged(Map<ItemId, ItemId> piles) {
            return Judge.judge(task, new Answer.Sorted(piles));
        }

        @Test
        void holdsEveryPileForRightThatTheCardFits() {
            assertThat(judged(Map.of(id("slept"), id("model"), id("form"), id("gatekeeper"))))
                    .isEqualTo(new Feedback(
                            List.of(remark("slept", true, "She is seen."), remark("form", true, "It counts."))));
        }

        @Test
        void saysWhyAWrongPileIsWrongAndElseWhyTheRightOneIsRight() {
            var judgement = judged(Map.of(id("slept"), id("gatekeeper"), id("form"), id("model")));

            assertThat(judgement)
                    .isEqualTo(new Feedback(List.of(
                            remark("slept", false, "Sleep is not assessed."), remark("form", false, "It counts."))));
            assertThat(((Feedback) judgement).isAllRight()).isFalse();
        }

        @Test
        void namesTheCardsThatLieNowhereAndThoseThatAreNotInTheTask() {
            assertThat(judged(Map.of(id("slept"), id("model")))).isEqualTo(unfit(misfit("form", Reason.MISSING)));
            assertThat(judged(Map.of(id("slept"), id("model"), id("form"), id("model"), id("gone"), id("model"))))
                    .isEqualTo(unfit(misfit("gone", Reason.UNKNOWN)));
            assertThat(judged(Map.of(id("slept"), id("model"), id("form"), id("bin"))))
                    .isEqualTo(unfit(misfit("form", Reason.UNKNOWN)));
        }
    }

    @Nested
    class Ordering {

        private final Task task = new Task.Order(
                "In which order?",
                List.of(
                        new Task.OrderItem(id("ask"), "Ask", Optional.of("They know most.")),
                        new Task.OrderItem(id("listen"), "Listen", Optional.empty()),
                        new Task.OrderItem(id("say"), "Say", Optional.empty())));

        private Judgement judged(String... items) {
            return Judge.judge(
                    task,
                    new Answer.Ordered(List.of(items).stream().map(ItemId::new).toList()));
        }

        @Test
        void saysOfEachThingWhetherItStandsInItsPlace() {
            assertThat(judged("ask", "say", "listen"))
                    .isEqualTo(new Feedback(List.of(
                            remark("ask", true, "They know most."),
                            unexplained("listen", false),
                            unexplained("say", false))));
        }

        @Test
        void holdsTheWholeOrderForRight() {
            assertThat(((Feedback) judged("ask", "listen", "say")).isAllRight()).isTrue();
        }

        @Test
        void namesWhatIsThereTwiceOrNotAtAllOrIsNotInTheTask() {
            assertThat(judged("ask", "ask", "say"))
                    .isEqualTo(unfit(misfit("ask", Reason.TWICE), misfit("listen", Reason.MISSING)));
            assertThat(judged("ask", "listen", "say", "go")).isEqualTo(unfit(misfit("go", Reason.UNKNOWN)));
        }
    }

    @Nested
    class Choosing {

        private final List<Task.Option> options =
                List.of(option("now", true), option("later", false), option("ask", true));

        private Judgement judged(boolean several, Set<ItemId> picked) {
            return Judge.judge(new Task.Choice("When?", several, options), new Answer.Chosen(picked));
        }

        @Test
        void hasSomethingToSayOfEveryOption() {
            assertThat(judged(true, Set.of(id("now"), id("later"))))
                    .isEqualTo(new Feedback(List.of(
                            remark("now", true, "Because of now."),
                            remark("later", false, "Because of later."),
                            remark("ask", false, "Because of ask."))));
        }

        @Test
        void isRightWhenAllThatIsRightWasPickedAndNothingElse() {
            assertThat(((Feedback) judged(true, Set.of(id("now"), id("ask")))).isAllRight())
                    .isTrue();
        }

        @Test
        void takesNeitherNoneNorTwoWhereOneIsAskedForNorAnOptionThatIsNotThere() {
            assertThat(judged(true, Set.of())).isEqualTo(unfit(whole(Reason.MISSING)));
            assertThat(judged(false, Set.of(id("now"), id("ask")))).isEqualTo(unfit(whole(Reason.SEVERAL)));
            assertThat(judged(false, Set.of(id("never")))).isEqualTo(unfit(misfit("never", Reason.UNKNOWN)));
        }
    }

    @Nested
    class AnsweringAQuiz {

        private final Task task = new Task.Quiz(List.of(
                new Task.Question(id("when"), "When?", false, List.of(option("now", true), option("later", false))),
                new Task.Question(id("who"), "Who?", true, List.of(option("now", true), option("you", true)))));

        private Judgement judged(Map<ItemId, Set<ItemId>> options) {
            return Judge.judge(task, new Answer.Quizzed(options));
        }

        @Test
        void keepsOptionsOfTwoQuestionsApartThatAreCalledTheSame() {
            var judgement = judged(Map.of(id("when"), Set.of(id("later")), id("who"), Set.of(id("now"), id("you"))));

            assertThat(judgement)
                    .isEqualTo(new Feedback(List.of(
                            of("when", "now", false), of("when", "later", false),
                            of("who", "now", true), of("who", "you", true))));
        }

        private Remark of(String question, String option, boolean isRight) {
            return new Remark(
                    Optional.of(id(question)), id(option), isRight, Optional.of("Because of " + option + "."));
        }

        @Test
        void namesTheQuestionThatIsNotAnsweredAsItCanBe() {
            assertThat(judged(Map.of(id("who"), Set.of(id("you"))))).isEqualTo(unfit(misfit("when", Reason.MISSING)));
            assertThat(judged(Map.of(id("when"), Set.of(), id("who"), Set.of(id("you")))))
                    .isEqualTo(unfit(misfit("when", Reason.MISSING)));
            assertThat(judged(Map.of(id("when"), Set.of(id("you")), id("who"), Set.of(id("you")))))
                    .isEqualTo(unfit(misfit("when", Reason.UNKNOWN)));
            assertThat(judged(Map.of(id("when"), Set.of(id("now"), id("later")), id("who"), Set.of(id("you")))))
                    .isEqualTo(unfit(misfit("when", Reason.SEVERAL)));
        }
    }

    @Nested
    class Noticing {

        private final Task task = new Task.Notice(
                "Mark where Anders stops asking.",
                List.of(
                        line("greets", Optional.empty(), Optional.of("He only says hello.")),
                        line("tells", Optional.of("From here on he tells."), Optional.empty()),
                        line("nods", Optional.empty(), Optional.empty())));

        private static Task.NoticeLine line(String id, Optional<String> notice, Optional<String> otherwise) {
            return new Task.NoticeLine(id(id), Speaker.ANDERS, id, notice, otherwise);
        }

        private Judgement judged(Set<ItemId> lines) {
            return Judge.judge(task, new Answer.Noticed(lines));
        }

        @Test
        void saysWhatThereIsToSayOfLinesMarkedAndMissed() {
            assertThat(judged(Set.of(id("greets"), id("nods"))))
                    .isEqualTo(new Feedback(List.of(
                            remark("greets", false, "He only says hello."),
                            remark("tells", false, "From here on he tells."),
                            unexplained("nods", false))));
        }

        @Test
        void isRightWhenExactlyTheLinesAreMarkedThatMatter() {
            assertThat(((Feedback) judged(Set.of(id("tells")))).isAllRight()).isTrue();
        }

        @Test
        void wantsALineMarkedAndOneThatIsThere() {
            assertThat(judged(Set.of())).isEqualTo(unfit(whole(Reason.MISSING)));
            assertThat(judged(Set.of(id("leaves")))).isEqualTo(unfit(misfit("leaves", Reason.UNKNOWN)));
        }
    }

    @Nested
    class Writing {

        private final Task reflect = new Task.Reflect(List.of(new Task.Prompt(id("why"), "Why?")));
        private final Task builder = new Task.Builder(
                "Contract", List.of(new Task.Field(id("goals"), "Goals", Optional.empty(), Optional.empty(), 3)));

        @Test
        void hasNothingToRemarkWhateverIsWrittenOrNot() {
            assertThat(Judge.judge(reflect, new Answer.Written(Map.of(id("why"), "I was tired."))))
                    .isEqualTo(new Feedback(List.of()));
            assertThat(Judge.judge(builder, new Answer.Written(Map.of()))).isEqualTo(new Feedback(List.of()));
        }

        @Test
        void namesTheFieldThatIsTooLongOrNotThere() {
            assertThat(Judge.judge(
                            builder, new Answer.Written(Map.of(id("goals"), "x".repeat(Judge.TEXT_CHARS_MAX + 1)))))
                    .isEqualTo(unfit(misfit("goals", Reason.TOO_LONG)));
            assertThat(Judge.judge(reflect, new Answer.Written(Map.of(id("goals"), "To listen."))))
                    .isEqualTo(unfit(misfit("goals", Reason.UNKNOWN)));
        }
    }

    @Nested
    class Rating {

        private final Task task = new Task.Survey(List.of(
                new Task.SurveyItem.Rating(id("usable"), "Usable?", "No", "Yes"),
                new Task.SurveyItem.Open(id("missing"), "What is missing?")));

        private Judgement judged(Map<ItemId, Integer> ratings, Map<ItemId, String> texts) {
            return Judge.judge(task, new Answer.Rated(ratings, texts));
        }

        @Test
        void takesAnyOpinionAndAlsoNone() {
            assertThat(judged(Map.of(id("usable"), 1), Map.of(id("missing"), "Nothing")))
                    .isEqualTo(new Feedback(List.of()));
            assertThat(judged(Map.of(), Map.of())).isEqualTo(new Feedback(List.of()));
        }

        @Test
        void namesNumbersThatAreNotOnTheScaleAndAnswersOfTheOtherKind() {
            assertThat(judged(Map.of(id("usable"), 6), Map.of()))
                    .isEqualTo(unfit(misfit("usable", Reason.OUT_OF_RANGE)));
            assertThat(judged(Map.of(id("usable"), 0), Map.of()))
                    .isEqualTo(unfit(misfit("usable", Reason.OUT_OF_RANGE)));
            assertThat(judged(Map.of(id("missing"), 3), Map.of(id("usable"), "Yes")))
                    .isEqualTo(unfit(misfit("missing", Reason.UNKNOWN), misfit("usable", Reason.UNKNOWN)));
        }
    }

    @Test
    void takesNoAnswerThatBelongsToAnotherKindOfTask() {
        var written = new Answer.Written(Map.of());
        var talk = new Task.Talk(new ScenarioId("quiet-emma"), Optional.empty());

        assertThat(Judge.judge(SmallCourse.CHOICE, written)).isEqualTo(unfit(whole(Reason.OTHER_TASK)));
        assertThat(Judge.judge(talk, written)).isEqualTo(unfit(whole(Reason.OTHER_TASK)));
    }

    @Test
    void keepsTheOrderInWhichAnAnswerWasGiven() {
        var texts = new LinkedHashMap<ItemId, String>();
        List.of("zoe", "adam", "mia").forEach(name -> texts.put(id(name), name));

        assertThat(new Answer.Written(texts).texts().keySet()).containsExactly(id("zoe"), id("adam"), id("mia"));
    }
}
