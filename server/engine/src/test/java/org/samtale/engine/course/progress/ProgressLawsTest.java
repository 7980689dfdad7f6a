package org.samtale.engine.course.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.engine.course.progress.SmallCourse.CHOOSE;
import static org.samtale.engine.course.progress.SmallCourse.FULL;
import static org.samtale.engine.course.progress.SmallCourse.SHORT;
import static org.samtale.engine.course.progress.SmallCourse.STEPS;
import static org.samtale.engine.course.progress.SmallCourse.id;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.progress.LearningEvent.Answered;
import org.samtale.engine.course.progress.LearningEvent.StepDone;
import org.samtale.engine.course.progress.LearningEvent.StepOpened;
import org.samtale.engine.course.progress.LearningEvent.Talked;
import org.samtale.engine.course.progress.LearningEvent.TrackChosen;

/** What holds for whatever thousands of learners do, in any order and on any number of devices. */
class ProgressLawsTest {

    private static final int HISTORIES = 2_000;
    private static final int EVENTS_MAX = 30;
    private static final Course COURSE = SmallCourse.course();

    private static List<LearningEvent> history(Random chance) {
        return IntStream.range(0, chance.nextInt(EVENTS_MAX))
                .mapToObj(second -> event(chance, Instant.ofEpochSecond(second)))
                .toList();
    }

    private static LearningEvent event(Random chance, Instant at) {
        var step = chance.nextInt(10) == 0 ? SmallCourse.ref("first", "gone") : STEPS.get(chance.nextInt(STEPS.size()));
        return switch (chance.nextInt(6)) {
            case 0 -> new StepOpened(step, at);
            case 1 -> new Talked(step, at);
            case 2 -> new Answered(step, new Answer.Chosen(Set.of(id(chance.nextBoolean() ? "now" : "later"))), at);
            case 3 -> new TrackChosen(chance.nextBoolean() ? SHORT.id() : FULL.id(), at);
            default -> new StepDone(step, at);
        };
    }

    private static List<StepRef> done(Progress progress) {
        return STEPS.stream().filter(progress::isDone).toList();
    }

    private static List<Tally> tallies(Progress progress) {
        return COURSE.tracks().stream().map(progress::track).toList();
    }

    @Test
    void whatIsDoneDoesNotDependOnTheOrderInWhichItIsHeardOf() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            var events = history(new Random(seed));
            var shuffled = new ArrayList<>(events);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(tallies(Progress.of(COURSE, shuffled)))
                    .as("seed " + seed)
                    .isEqualTo(tallies(Progress.of(COURSE, events)));
        }
    }

    @Test
    void whatIsHeardOfTwiceChangesNothing() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            var events = history(new Random(seed));
            var again =
                    events.stream().flatMap(event -> Stream.of(event, event)).toList();
            var once = Progress.of(COURSE, events);
            var twice = Progress.of(COURSE, again);

            assertThat(tallies(twice)).as("seed " + seed).isEqualTo(tallies(once));
            assertThat(twice.resume()).as("seed " + seed).isEqualTo(once.resume());
            assertThat(twice.answer(CHOOSE)).as("seed " + seed).isEqualTo(once.answer(CHOOSE));
        }
    }

    @Test
    void whoTurnsOutToBeOnePersonHasDoneWhatEitherHas() {
        int somebodyGained = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            var chance = new Random(seed);
            var one = history(chance);
            var other = history(chance);
            var both = Stream.concat(one.stream(), other.stream())
                    .sorted(Comparator.comparing(LearningEvent::at))
                    .toList();
            var merged = Progress.of(COURSE, both);
            var ofOne = done(Progress.of(COURSE, one));
            var ofOther = done(Progress.of(COURSE, other));

            assertThat(done(merged)).as("seed " + seed).containsAll(ofOne).containsAll(ofOther);
            assertThat(done(merged))
                    .as("seed " + seed)
                    .allMatch(step -> ofOne.contains(step) || ofOther.contains(step));
            somebodyGained += done(merged).size() > ofOne.size() ? 1 : 0;
        }
        assertThat(somebodyGained).isGreaterThan(HISTORIES / 10);
    }

    @Test
    void whereToGoOnIsAlwaysAStepThatIsLeftWhileAnyIs() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            var progress = Progress.of(COURSE, history(new Random(seed)));
            var way = progress.chosen().orElse(FULL);

            assertThat(progress.resume().stream()).as("seed " + seed).noneMatch(progress::isDone);
            assertThat(progress.resume().isPresent() || progress.track(way).isComplete())
                    .as("seed " + seed)
                    .isTrue();
        }
    }
}
