package org.samtale.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samtale.server.database.Await.await;

import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.samtale.engine.play.Company;
import org.samtale.engine.play.Mode;
import org.samtale.engine.scenario.EndingId;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.engine.scenario.SeatId;
import org.samtale.server.database.Database;
import org.samtale.server.database.TestDatabase;
import org.samtale.server.learner.LearnerId;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttemptRepositoryIT {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static final SeatId OT = new SeatId("ot");
    private static final SeatId PT = new SeatId("pt");

    private final Vertx vertx = Vertx.vertx();
    private Database database;
    private AttemptRepository attempts;
    private Given given;

    @BeforeAll
    void open() {
        database = TestDatabase.open(vertx, Given.ENTITIES);
        attempts = new AttemptRepository(database);
        given = new Given(database);
    }

    @AfterAll
    void close() {
        TestDatabase.close(database);
        await(vertx.close());
    }

    @Test
    void findsAnAttemptAsItWasStored() {
        var attempt = given.attempt();

        var found = await(attempts.find(attempt.id()));

        assertThat(found).contains(new Played(attempt, List.of()));
    }

    @Test
    void findsNothingUnderAnUnknownId() {
        assertThat(await(attempts.find(AttemptId.create(NOON)))).isEmpty();
    }

    @Test
    void listsTheNewestAttemptsOfOneLearnerEachWithItsTurns() {
        var learner = given.learner();
        var oldest = given.attempt(learner, NOON);
        var middle = Given.unsaved(learner, NOON.plusSeconds(60), Optional.empty());
        var newest = given.attempt(learner, NOON.plusSeconds(120));
        await(attempts.create(middle, turns(middle, 3)));
        given.attempt();

        var all = await(attempts.newest(learner, 100));
        var two = await(attempts.newest(learner, 2));

        assertThat(all)
                .containsExactly(
                        new Played(newest, List.of()),
                        new Played(middle, turns(middle, 3)),
                        new Played(oldest, List.of()));
        assertThat(two).isEqualTo(all.subList(0, 2));
    }

    @Test
    void listsWhatHasEndedAtOneScenarioHoweverMuchElseIsNewer() {
        var learner = given.learner();
        var first = ended(learner, Given.SOURCES.id(), NOON);
        var second = ended(learner, Given.SOURCES.id(), NOON.plusSeconds(60));
        given.attempt(learner, NOON.plusSeconds(120));
        ended(learner, new ScenarioId("another"), NOON.plusSeconds(180));
        ended(given.learner(), Given.SOURCES.id(), NOON.plusSeconds(240));

        var found = await(attempts.newestEnded(learner, Given.SOURCES.id(), 2));

        assertThat(found).containsExactly(new Played(second, List.of()), new Played(first, List.of()));
    }

    private Attempt ended(LearnerId learner, ScenarioId scenario, Instant startedAt) {
        return await(attempts.create(
                new Attempt(
                        AttemptId.create(startedAt),
                        learner,
                        scenario,
                        Given.SOURCES.version(),
                        "nb",
                        Mode.FULL,
                        1,
                        startedAt,
                        Optional.empty(),
                        List.of(),
                        Optional.of(new Ended(startedAt, new EndingId("home"), 7))),
                List.of()));
    }

    @Nested
    class WhenTwoShareAnAttempt {
        private final LearnerId ergo = given.learner();
        private final LearnerId fysio = given.learner();
        private final Attempt shared = Given.unsaved(ergo, NOON, Optional.empty(), List.of(new Seated(OT, ergo)));

        @BeforeEach
        void isBegunByOneOfThem() {
            await(attempts.create(shared, List.of()));
        }

        @Test
        void isFoundWithThoseWhoSitInIt() {
            await(attempts.sit(shared.id(), new Seated(PT, fysio)));

            var found = await(attempts.find(shared.id())).orElseThrow().attempt();

            assertThat(found.seats()).containsExactly(new Seated(OT, ergo), new Seated(PT, fysio));
            assertThat(found.company()).isEqualTo(Company.PAIR);
            assertThat(given.attempt().company()).isEqualTo(Company.ALONE);
        }

        @Test
        void isListedForBoth() {
            var alone = given.attempt(fysio, NOON.minusSeconds(60));
            await(attempts.sit(shared.id(), new Seated(PT, fysio)));

            assertThat(ids(await(attempts.newest(fysio, 100)))).containsExactly(shared.id(), alone.id());
            assertThat(ids(await(attempts.newest(ergo, 100)))).containsExactly(shared.id());
        }

        @Test
        void whoIsFirstSits() {
            await(attempts.sit(shared.id(), new Seated(PT, fysio)));

            await(attempts.sit(shared.id(), new Seated(PT, given.learner())));

            assertThat(await(attempts.find(shared.id())).orElseThrow().attempt().seats())
                    .contains(new Seated(PT, fysio))
                    .hasSize(2);
        }

        @Test
        void nobodySitsOnBothSides() {
            await(attempts.sit(shared.id(), new Seated(PT, ergo)));

            assertThat(await(attempts.find(shared.id())).orElseThrow().attempt().seats())
                    .containsExactly(new Seated(OT, ergo));
        }

        private static List<AttemptId> ids(List<Played> found) {
            return found.stream().map(played -> played.attempt().id()).toList();
        }
    }

    @Nested
    class WhenAnAttemptIsForked {

        @Test
        void storesItWithTheTurnsItBeginsWith() {
            var earlier = given.attempt();
            var fork = Given.unsaved(earlier.learner(), NOON, Optional.of(new Origin(earlier.id(), 4)));

            await(attempts.create(fork, turns(fork, 4)));

            assertThat(await(attempts.find(fork.id()))).contains(new Played(fork, turns(fork, 4)));
        }

        @Test
        void storesNothingWhenOneOfTheTurnsCannotBeStored() {
            var earlier = given.attempt();
            var fork = Given.unsaved(earlier.learner(), NOON, Optional.of(new Origin(earlier.id(), 2)));
            var sameIdTwice = List.of(turn(fork, 1, 1), turn(fork, 2, 1));

            var created = attempts.create(fork, sameIdTwice);

            assertThatThrownBy(() -> await(created)).isInstanceOf(ConstraintViolationException.class);
            assertThat(await(attempts.find(fork.id()))).isEmpty();
        }
    }

    private static List<Turn> turns(Attempt attempt, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(seq -> turn(attempt, seq, seq))
                .toList();
    }

    private static Turn turn(Attempt attempt, int seq, int id) {
        return new Turn(attempt.id(), seq, new UUID(0, id), "choice-" + seq, -31L * seq, NOON);
    }
}
