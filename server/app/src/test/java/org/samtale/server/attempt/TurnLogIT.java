package org.samtale.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samtale.server.database.Await.await;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.samtale.engine.scenario.EndingId;
import org.samtale.server.database.Database;
import org.samtale.server.database.TestDatabase;
import org.samtale.server.problem.Problem;
import org.samtale.server.problem.ProblemException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TurnLogIT {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");

    private final Vertx vertx = Vertx.vertx();
    private Database database;
    private AttemptRepository attempts;
    private Given given;
    private TurnLog log;

    @BeforeAll
    void open() {
        database = TestDatabase.open(vertx, Given.ENTITIES);
        attempts = new AttemptRepository(database);
        given = new Given(database);
        log = TurnLog.open(vertx, TestDatabase.shared(), TurnLogLimits.standard());
    }

    @AfterAll
    void close() {
        await(log.close());
        TestDatabase.close(database);
        await(vertx.close());
    }

    @Test
    void keepsATurnAsItWasGiven() {
        var attempt = given.attempt();
        var turn = new Turn(attempt.id(), 1, UUID.randomUUID(), "kneel", 0xCAFE_F00D_0000_0001L, NOON);

        var appended = await(log.append(turn));

        assertThat(appended).isEqualTo(Appended.COMMITTED);
        assertThat(turns(attempt)).containsExactly(turn);
    }

    @Test
    void changesNothingWhenTheSameTurnComesAgain() {
        var attempt = given.attempt();
        var turn = turn(attempt, 1, "kneel");
        await(log.append(turn));
        var later = new Turn(turn.attempt(), 1, turn.turnId(), "kneel", turn.hash(), NOON.plusSeconds(9));

        var again = await(log.append(later));

        assertThat(again).isEqualTo(Appended.COMMITTED);
        assertThat(turns(attempt)).containsExactly(turn);
    }

    @Test
    void takesNoOtherTurnWithATurnIdThatIsInTheLog() {
        var attempt = given.attempt();
        var first = turn(attempt, 1, "kneel");
        await(log.append(first));
        var other = new Turn(attempt.id(), 2, first.turnId(), "wait", 7, NOON);

        var appended = await(log.append(other));

        assertThat(appended).isEqualTo(Appended.TAKEN);
        assertThat(turns(attempt)).containsExactly(first);
    }

    @Test
    void takesOneOfTwoTurnsForOnePlace() {
        var attempt = given.attempt();
        var kneel = log.append(turn(attempt, 1, "kneel"));
        var wait = log.append(turn(attempt, 1, "wait"));

        await(Future.join(kneel, wait));

        assertThat(List.of(kneel.result(), wait.result()))
                .containsExactlyInAnyOrder(Appended.COMMITTED, Appended.TAKEN);
        assertThat(turns(attempt)).singleElement().satisfies(kept -> assertThat(kept.input())
                .isEqualTo(kneel.result() == Appended.COMMITTED ? "kneel" : "wait"));
    }

    @Test
    void keepsTheOthersOfAGroupInWhichOneLost() {
        var taken = given.attempt();
        await(log.append(turn(taken, 1, "kneel")));
        var others = given.attempts(50);

        var appended = new ArrayList<Future<Appended>>();
        others.subList(0, 25).forEach(attempt -> appended.add(log.append(turn(attempt, 1, "kneel"))));
        var lost = log.append(turn(taken, 1, "wait"));
        others.subList(25, 50).forEach(attempt -> appended.add(log.append(turn(attempt, 1, "kneel"))));
        await(Future.join(appended));

        assertThat(await(lost)).isEqualTo(Appended.TAKEN);
        assertThat(appended).allSatisfy(one -> assertThat(one.result()).isEqualTo(Appended.COMMITTED));
        assertThat(others).allSatisfy(attempt -> assertThat(turns(attempt)).hasSize(1));
    }

    @Test
    void keepsTheOthersOfAGroupInWhichOneCannotBeStored() {
        var others = given.attempts(20);
        var bad = log.append(turn(given.attempt(), 1, "no text in PostgreSQL holds \0"));

        var appended = others.stream()
                .map(attempt -> log.append(turn(attempt, 1, "kneel")))
                .toList();
        await(Future.join(appended));

        assertThat(appended).allSatisfy(one -> assertThat(one.result()).isEqualTo(Appended.COMMITTED));
        assertThatThrownBy(() -> await(bad)).isInstanceOf(PgException.class);
    }

    @Test
    void notesTheEndTogetherWithTheTurnThatBroughtIt() {
        var attempt = given.attempt();
        await(log.append(turn(attempt, 1, "kneel")));
        var ended = new Ended(NOON, new EndingId("she-tells"), 2);

        var appended = await(log.append(turn(attempt, 2, "wait"), Optional.of(ended)));

        assertThat(appended).isEqualTo(Appended.COMMITTED);
        assertThat(played(attempt).attempt().ended()).contains(ended);
        assertThat(turns(attempt)).hasSize(2);
    }

    @Test
    void notesNoEndWithATurnThatLost() {
        var attempt = given.attempt();
        await(log.append(turn(attempt, 1, "kneel")));
        var ended = new Ended(NOON, new EndingId("she-tells"), 1);

        var appended = await(log.append(turn(attempt, 1, "wait"), Optional.of(ended)));

        assertThat(appended).isEqualTo(Appended.TAKEN);
        assertThat(played(attempt).attempt().ended()).isEmpty();
    }

    @Test
    void answersOnTheContextThatAsked() {
        var attempt = given.attempt();
        var context = vertx.getOrCreateContext();
        var answered = Promise.<Boolean>promise();

        context.runOnContext(asked -> log.append(turn(attempt, 1, "kneel"))
                .onComplete(done -> answered.complete(context.equals(Vertx.currentContext()))));

        assertThat(await(answered.future())).isTrue();
    }

    @Nested
    class WithTenThousandTurnsAtOnce {

        @Test
        void losesAndDoublesNoneAndKeepsTheOrderOfEachAttempt() {
            var conversations = given.attempts(500);

            var played = conversations.stream()
                    .map(attempt -> playOn(attempt, 1, 20))
                    .toList();
            await(Future.join(played));

            var kept = await(attempts.newest(conversations.getFirst().learner(), 1_000)).stream()
                    .filter(one -> conversations.contains(one.attempt()))
                    .map(Played::turns)
                    .toList();
            assertThat(kept).hasSize(500).allSatisfy(turns -> {
                assertThat(turns).extracting(Turn::seq).containsExactlyElementsOf(seqs(20));
                assertThat(turns).extracting(Turn::input).containsExactlyElementsOf(inputs(20));
            });
        }

        /** Each turn is appended when the one before is committed, by all conversations at once. */
        private Future<Void> playOn(Attempt attempt, int seq, int last) {
            if (seq > last) {
                return Future.succeededFuture();
            }
            return log.append(turn(attempt, seq, "choice-" + seq)).compose(appended -> {
                assertThat(appended).isEqualTo(Appended.COMMITTED);
                return playOn(attempt, seq + 1, last);
            });
        }

        private List<Integer> seqs(int count) {
            return IntStream.rangeClosed(1, count).boxed().toList();
        }

        private List<String> inputs(int count) {
            return IntStream.rangeClosed(1, count)
                    .mapToObj(seq -> "choice-" + seq)
                    .toList();
        }
    }

    @Nested
    class WithLittleRoom {

        @Test
        void isBusyRatherThanKeepingManyWaiting() {
            var attempt = given.attempt();
            var small = TurnLog.open(vertx, TestDatabase.shared(), new TurnLogLimits(1, 1, 10, Duration.ofSeconds(3)));

            var appended = IntStream.rangeClosed(1, 200)
                    .mapToObj(number -> small.append(turn(attempt, number, "choice-" + number)))
                    .toList();
            await(Future.join(appended));

            var committed = appended.stream()
                    .filter(one -> one.result() == Appended.COMMITTED)
                    .count();
            assertThat(appended).anySatisfy(one -> assertThat(one.result()).isEqualTo(Appended.BUSY));
            assertThat(committed).isBetween(10L, 199L).isEqualTo(turns(attempt).size());
            await(small.close());
        }
    }

    @Nested
    class WhenItCloses {

        @Test
        void writesWhatIsWaitingFirstAndTakesNothingMore() {
            var attempt = given.attempt();
            var closing = TurnLog.open(vertx, TestDatabase.shared(), TurnLogLimits.standard());
            var before = closing.append(turn(attempt, 1, "kneel"));

            var closed = closing.close();
            var after = closing.append(turn(attempt, 2, "wait"));

            await(closed);
            assertThat(await(before)).isEqualTo(Appended.COMMITTED);
            assertThatThrownBy(() -> await(after))
                    .isInstanceOfSatisfying(ProblemException.class, failure -> assertThat(failure.problem())
                            .isInstanceOf(Problem.Unavailable.class));
            assertThat(turns(attempt)).hasSize(1);
        }
    }

    private static Turn turn(Attempt attempt, int seq, String input) {
        return new Turn(attempt.id(), seq, UUID.randomUUID(), input, 31L * seq, NOON);
    }

    private Played played(Attempt attempt) {
        return await(attempts.find(attempt.id())).orElseThrow();
    }

    private List<Turn> turns(Attempt attempt) {
        return played(attempt).turns();
    }
}
