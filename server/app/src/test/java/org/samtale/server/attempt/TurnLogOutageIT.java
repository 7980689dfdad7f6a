package org.samtale.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samtale.server.database.Await.await;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samtale.server.database.CuttingProxy;
import org.samtale.server.database.Database;
import org.samtale.server.database.TestDatabase;
import org.samtale.server.problem.Problem;
import org.samtale.server.problem.ProblemException;

class TurnLogOutageIT {
    private static final TurnLogLimits PATIENT = new TurnLogLimits(1_000, 2, 20_000, Duration.ofSeconds(20));
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        await(vertx.close());
    }

    @Nested
    class WhenPostgresIsKilledWhileTurnsAreWritten {
        private static final int CONVERSATIONS = 50;
        private static final int TURNS = 60;

        @TempDir
        Path data;

        @Test
        void goesOnByItselfAndHasEveryCommittedTurnOnce() throws Exception {
            var postgres = TestDatabase.start(data);
            var database = TestDatabase.open(vertx, postgres.settings(), Given.ENTITIES);
            var given = new Given(database);
            var conversations = given.attempts(CONVERSATIONS);
            var log = TurnLog.open(vertx, postgres.settings(), PATIENT);
            var committed = new AtomicInteger();

            var played = conversations.stream()
                    .map(attempt -> playOn(log, attempt, 1, committed))
                    .toList();
            for (var kill = 1; kill <= 3; kill++) {
                awaitTurns(committed, kill * CONVERSATIONS * TURNS / 5);
                killPostgres();
            }
            await(Future.join(played));
            await(log.close());

            assertThat(committed).hasValue(CONVERSATIONS * TURNS);
            var attempts = new AttemptRepository(database);
            assertThat(conversations).allSatisfy(attempt -> assertThat(
                            await(attempts.find(attempt.id())).orElseThrow().turns())
                    .extracting(Turn::seq)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, TURNS).boxed().toList()));
            TestDatabase.close(database);
            postgres.close();
        }

        private Future<Void> playOn(TurnLog log, Attempt attempt, int seq, AtomicInteger committed) {
            if (seq > TURNS) {
                return Future.succeededFuture();
            }
            return log.append(turn(attempt, seq, "choice-" + seq)).compose(appended -> {
                assertThat(appended).isEqualTo(Appended.COMMITTED);
                committed.incrementAndGet();
                return playOn(log, attempt, seq + 1, committed);
            });
        }

        private void awaitTurns(AtomicInteger committed, int count) throws InterruptedException {
            while (committed.get() < count) {
                Thread.sleep(1);
            }
        }

        private void killPostgres() throws Exception {
            var postmaster = awaitPostmaster();
            var children = postmaster.children().toList();
            postmaster.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
            postmaster.onExit().get();
        }

        /** The turns for the next kill may all be there while the server killed last has not been started again. */
        private ProcessHandle awaitPostmaster() throws Exception {
            var note = data.resolve("postgres/postmaster.pid");
            while (true) {
                var lines = Files.exists(note) ? Files.readAllLines(note) : List.<String>of();
                var postmaster = lines.stream()
                        .limit(1)
                        .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
                        .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                        .findFirst();
                if (postmaster.isPresent()) {
                    return postmaster.get();
                }
                Thread.sleep(1);
            }
        }
    }

    @Nested
    class BehindANetwork {
        private Database database;
        private Given given;
        private CuttingProxy proxy;

        @BeforeEach
        void open() {
            database = TestDatabase.open(vertx, Given.ENTITIES);
            given = new Given(database);
            proxy = CuttingProxy.start(vertx, TestDatabase.shared());
        }

        @AfterEach
        void close() {
            TestDatabase.close(database);
            await(proxy.close());
        }

        @Test
        void findsOutWhetherATurnWasCommittedWhenTheAnswerIsCutOff() {
            var log = TurnLog.open(vertx, proxy.settings(), PATIENT);
            var cuts = new AtomicInteger();
            // "INSERT 0 …" is what PostgreSQL says after the commit.
            proxy.cutInsteadOf(answer -> saysInserted(answer) && cuts.incrementAndGet() % 2 == 1);

            var attempts = given.attempts(20);
            for (var attempt : attempts) {
                for (var seq = 1; seq <= 2; seq++) {
                    assertThat(await(log.append(turn(attempt, seq, "choice-" + seq))))
                            .isEqualTo(Appended.COMMITTED);
                }
            }

            assertThat(cuts.get()).isGreaterThan(20);
            assertThat(attempts)
                    .allSatisfy(attempt -> assertThat(turns(attempt)).hasSize(2));
            await(log.close());
        }

        @Test
        void saysAfterAWhileThatTheDatabaseIsAwayAndGoesOnWhenItIsBack() {
            var limits = new TurnLogLimits(1_000, 2, 20_000, Duration.ofMillis(500));
            var log = TurnLog.open(vertx, proxy.settings(), limits);
            var attempt = given.attempt();
            assertThat(onceItIsHeard(log, turn(attempt, 1, "kneel"))).isEqualTo(Appended.COMMITTED);

            proxy.silent(true);
            var begin = System.nanoTime();
            var aSecondLater = vertx.timer(1_500, TimeUnit.MILLISECONDS);
            var unheard = log.append(turn(attempt, 2, "wait"));
            var isTooLate = unheard.transform(told -> Future.succeededFuture(aSecondLater.isComplete()));
            assertThatThrownBy(() -> await(unheard))
                    .isInstanceOfSatisfying(ProblemException.class, failure -> assertThat(failure.problem())
                            .isInstanceOf(Problem.Unavailable.class));
            var waited = Duration.ofNanos(System.nanoTime() - begin);
            proxy.silent(false);
            var heard = onceItIsHeard(log, turn(attempt, 2, "kneel"));

            assertThat(waited).isGreaterThanOrEqualTo(Duration.ofMillis(500));
            assertThat(await(isTooLate)).as("a second later").isFalse();
            assertThat(heard).isEqualTo(Appended.COMMITTED);
            assertThat(turns(attempt)).extracting(Turn::input).containsExactly("kneel", "kneel");
            await(log.close());
        }

        /** Whoever is told that the database is away tries again; so short a patience may be over before there is a connection. */
        private Appended onceItIsHeard(TurnLog log, Turn turn) {
            var until = System.nanoTime() + PATIENT.patience().toNanos();
            while (true) {
                try {
                    return await(log.append(turn));
                } catch (ProblemException away) {
                    if (System.nanoTime() > until) {
                        throw away;
                    }
                }
            }
        }

        private boolean saysInserted(Buffer answer) {
            return answer.toString(StandardCharsets.ISO_8859_1).contains("INSERT 0 ");
        }

        private List<Turn> turns(Attempt attempt) {
            return await(new AttemptRepository(database).find(attempt.id()))
                    .orElseThrow()
                    .turns();
        }
    }

    private static Turn turn(Attempt attempt, int seq, String input) {
        return new Turn(attempt.id(), seq, UUID.randomUUID(), input, 31L * seq, NOON);
    }
}
