package org.samtale.server.progress;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.progress.Answer;
import org.samtale.engine.course.progress.LearningEvent;
import org.samtale.engine.course.progress.LearningEvent.Answered;
import org.samtale.engine.course.progress.LearningEvent.StepDone;
import org.samtale.engine.course.progress.LearningEvent.StepOpened;
import org.samtale.engine.course.progress.Progress;
import org.samtale.server.database.OpenDatabase;
import org.samtale.server.learner.LearnerId;

/** Two learners who turn out to be one have done what either has. */
class ProgressMergeIT {
    @RegisterExtension
    static final OpenDatabase OPEN = new OpenDatabase(NightShift.ENTITIES);

    private static final List<StepRef> STEPS = List.of(ELEVEN, THE_LIST, WHO_TO_CALL, OWN_NIGHT);
    private static final int WRITTEN_MAX = 500;

    private NightShift course;
    private ProgressService service;
    private LearnerId older;
    private LearnerId newer;

    @BeforeEach
    void begin(@TempDir Path folder) throws IOException {
        course = new NightShift(OPEN.vertx(), OPEN.database(), folder);
        service = course.service();
        older = course.learner();
        newer = course.learner();
    }

    private static LearningEvent event(Random chance, int minute) {
        var step = STEPS.get(chance.nextInt(STEPS.size()));
        return switch (chance.nextInt(4)) {
            case 0 -> new StepOpened(step, at(minute));
            case 1 -> new Answered(WHO_TO_CALL, chance.nextBoolean() ? NORA : MARIT, at(minute));
            case 2 ->
                new Answered(
                        OWN_NIGHT, new Answer.Written(Map.of(new ItemId("first-night"), "Natt " + minute)), at(minute));
            default -> new StepDone(step, at(minute));
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingIsLostOfTwoHistoriesByChance(long seed) {
        var chance = new Random(seed);
        var kept = new ArrayList<LearningEvent>();
        int minutes = chance.nextInt(40);
        for (int minute = 0; minute < minutes; minute++) {
            var event = event(chance, minute);
            var told = NightShift.record(service, chance.nextBoolean() ? older : newer, event);
            // What nothing was tried in is refused, and is not to be lost.
            if (await(told.map(true).otherwise(false))) {
                kept.add(event);
            }
        }
        var before = Stream.of(older, newer).map(course::progress).toList();

        await(course.merge(newer, older));

        var now = course.progress(older);
        var asIfOne = Progress.of(
                now.version().source(),
                kept.stream().sorted(Comparator.comparing(LearningEvent::at)).toList());
        for (var step : STEPS) {
            assertThat(now.progress().isDone(step))
                    .isEqualTo(before.stream().anyMatch(one -> one.progress().isDone(step)));
            assertThat(now.progress().answer(step)).isEqualTo(asIfOne.answer(step));
        }
        assertThat(course.rows("learning_event", newer)).isZero();
        assertThat(course.rows("enrolment", newer)).isZero();
    }

    @Test
    void whoStaysSaysInWhichVersion() throws IOException {
        await(NightShift.record(service, newer, new StepDone(THE_LIST, at(1))));
        course.release("handover/en.md", "It was a quiet evening.", "It was no quiet evening.");
        await(NightShift.record(service, older, new StepDone(ELEVEN, at(2))));

        await(course.merge(newer, older));

        assertThat(course.progress(older).version().files().texts().get("handover/en.md"))
                .contains("It was no quiet evening.");
        assertThat(await(service.newer(older, COURSE))).isEmpty();
    }

    @Test
    void whatWasSentAsEitherIsThereOnce() {
        var id = UUID.randomUUID();
        await(NightShift.record(service, older, id, new StepDone(ELEVEN, at(1))));
        await(NightShift.record(service, newer, id, new StepDone(ELEVEN, at(2))));

        await(course.merge(newer, older));

        assertThat(course.rows("learning_event", older)).isEqualTo(1);
    }

    @Test
    void whatIsWrittenMeanwhileIsKeptOrRefusedAndNeverLost() {
        await(NightShift.record(service, newer, new StepOpened(ELEVEN, at(0))));
        await(NightShift.record(service, older, new StepOpened(ELEVEN, at(0))));
        var writers =
                IntStream.range(0, 4).mapToObj(writer -> writeUntilRefused(0)).toList();
        var merged = NightShift.record(service, newer, new Answered(WHO_TO_CALL, MARIT, at(1)))
                .compose(stored -> course.merge(newer, older));

        await(Future.all(writers));
        await(merged);

        int acknowledged = writers.stream().mapToInt(Future::result).sum();
        assertThat(acknowledged).isBetween(1, 4 * WRITTEN_MAX - 1);
        assertThat(course.rows("learning_event", older)).isEqualTo(3 + acknowledged);
    }

    /** How many events were acknowledged before one was not. */
    private Future<Integer> writeUntilRefused(int written) {
        return written == WRITTEN_MAX
                ? Future.succeededFuture(written)
                : NightShift.record(service, newer, new Answered(WHO_TO_CALL, NORA, at(2)))
                        .map(true)
                        .otherwise(false)
                        .compose(stored -> stored ? writeUntilRefused(written + 1) : Future.succeededFuture(written));
    }
}
