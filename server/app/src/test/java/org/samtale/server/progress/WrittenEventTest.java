package org.samtale.server.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.course.StepId;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.TrackId;
import org.samtale.engine.course.progress.Answer;
import org.samtale.engine.course.progress.LearningEvent;

class WrittenEventTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final StepRef STEP = new StepRef(new ModuleId("first"), new StepId("one"));
    private static final ItemId A = new ItemId("a");
    private static final ItemId B = new ItemId("b");

    static Stream<Answer> answers() {
        return Stream.of(
                new Answer.Sorted(Map.of(A, B)),
                new Answer.Ordered(List.of(B, A)),
                new Answer.Chosen(Set.of(A)),
                new Answer.Quizzed(Map.of(A, Set.of(A, B))),
                new Answer.Noticed(Set.of(A, B)),
                new Answer.Written(Map.of(A, "«Hei», sa \"hun\",\nåøæ \\ \0")),
                new Answer.Written(Map.of()),
                new Answer.Rated(Map.of(A, 5), Map.of(B, "Mye")));
    }

    static Stream<LearningEvent> events() {
        return Stream.concat(
                Stream.of(
                        new LearningEvent.StepOpened(STEP, NOON),
                        new LearningEvent.StepDone(STEP, NOON),
                        new LearningEvent.Talked(STEP, NOON),
                        new LearningEvent.TrackChosen(new TrackId("minimum"), NOON)),
                answers().map(answer -> new LearningEvent.Answered(STEP, answer, NOON)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void isReadAsItWasWritten(LearningEvent event) {
        assertThat(WrittenEvent.of(event).toEvent()).isEqualTo(event);
    }

    @Test
    void isThereForEveryKindOfAnswer() {
        assertThat(answers().map(Answer::getClass).distinct()).hasSameSizeAs(Answer.class.getPermittedSubclasses());
    }

    @Test
    void saysTheSameWheneverItIsSaid() {
        var now = WrittenEvent.of(new LearningEvent.StepDone(STEP, NOON));

        assertThat(now.saysTheSameAs(WrittenEvent.of(new LearningEvent.StepDone(STEP, NOON.plusSeconds(9)))))
                .isTrue();
        assertThat(now.saysTheSameAs(WrittenEvent.of(new LearningEvent.StepOpened(STEP, NOON))))
                .isFalse();
    }
}
