package org.samtale.server.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.Step;
import org.samtale.engine.course.progress.Answer;

/** What a form says, as an answer. */
class AnswerFormTest {
    private static final EveryBlock EVERY = new EveryBlock("Tekst");

    @Test
    void aCardLiesOnThePileThatWasPickedForIt() {
        assertThat(read("sort", Map.of("card.one", List.of("b"), "card.none", List.of("a"))))
                .isEqualTo(new Answer.Sorted(Map.of(id("one"), id("b"))));
    }

    @Test
    void thingsStandInTheOrderOfTheirPlaces() {
        assertThat(read("order", Map.of("place.a", List.of("2"), "place.b", List.of("1"))))
                .isEqualTo(new Answer.Ordered(List.of(id("b"), id("a"))));
        assertThat(read("order", Map.of("place.a", List.of("1"), "place.b", List.of("2"))))
                .isEqualTo(new Answer.Ordered(List.of(id("a"), id("b"))));
    }

    @Test
    void ofSeveralOptionsEachIsPicked() {
        assertThat(read("quiz", Map.of("question.q", List.of("a", "b"))))
                .isEqualTo(new Answer.Quizzed(Map.of(id("q"), Set.of(id("a"), id("b")))));
        assertThat(read("choice", Map.of())).isEqualTo(new Answer.Chosen(Set.of()));
    }

    @Test
    void whatIsWrittenHasItsLinesAsTheyWereSeen() {
        assertThat(read("reflect", Map.of("text.a", List.of("  Én linje\r\nog en til \r\n"))))
                .isEqualTo(new Answer.Written(Map.of(id("a"), "Én linje\nog en til")));
    }

    @Test
    void whatIsNoNumberIsNoRating() {
        assertThat(read("survey", Map.of("rating.a", List.of("5"), "text.b", List.of(""))))
                .isEqualTo(new Answer.Rated(Map.of(id("a"), 5), Map.of(id("b"), "")));
        assertThat(read("survey", Map.of("rating.a", List.of("99999999999"))))
                .isEqualTo(new Answer.Rated(Map.of(id("a"), 0), Map.of()));
    }

    @Test
    void aFormKnowsItsOwnFieldsAndNoOthers() {
        var task = EVERY.course()
                .find(EveryBlock.ref("survey"))
                .flatMap(Step::task)
                .orElseThrow();

        assertThat(AnswerForm.knows(task, Set.of("rating.a", "text.b"))).isTrue();
        assertThat(AnswerForm.knows(task, Set.of("text.gone"))).isFalse();
    }

    private static Answer read(String step, Map<String, List<String>> fields) {
        var task =
                EVERY.course().find(EveryBlock.ref(step)).orElseThrow().task().orElseThrow();
        return AnswerForm.read(task, fields).orElseThrow();
    }

    private static ItemId id(String value) {
        return new ItemId(value);
    }
}
