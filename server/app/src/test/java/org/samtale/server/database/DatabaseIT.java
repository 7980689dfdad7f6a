package org.samtale.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samtale.server.database.Await.await;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hibernate.reactive.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samtale.server.problem.Problem;
import org.samtale.server.problem.ProblemException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseIT {
    /** For so long it waits for a connection, before it says that the database does not answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Vertx vertx = Vertx.vertx();
    private Database database;

    @BeforeAll
    void open() {
        database = TestDatabase.open(vertx, List.of());
        write("create table if not exists note (text text primary key)");
    }

    @BeforeEach
    void empty() {
        write("delete from note");
    }

    @AfterAll
    void close() {
        write("drop table note");
        await(database.close());
        await(vertx.close());
    }

    @Test
    void storesAllOfAUnitOfWork() {
        await(database.write(session -> add(session, "one").thenCompose(first -> add(session, "two"))));

        assertThat(notes()).containsExactly("one", "two");
    }

    @Test
    void storesNothingOfAUnitOfWorkThatFails() {
        var failure = new Problem.Refused("not this one").asException();

        var written = database.write(
                session -> add(session, "one").thenCompose(first -> CompletableFuture.<Integer>failedStage(failure)));

        assertThatThrownBy(() -> await(written)).isSameAs(failure);
        assertThat(notes()).isEmpty();
    }

    @Test
    void failsAUnitOfWorkThatThrowsInsteadOfReturning() {
        var failure = new IllegalStateException("a mistake of ours");

        var written = database.<Integer>write(session -> {
            throw failure;
        });

        assertThatThrownBy(() -> await(written)).isSameAs(failure);
    }

    @Test
    void answersOnTheContextThatAsked() {
        var context = vertx.getOrCreateContext();
        Promise<Boolean> answeredThere = Promise.promise();

        context.runOnContext(asked -> database.read(DatabaseIT::allNotes)
                .onComplete(answered -> answeredThere.complete(context.equals(Vertx.currentContext()))));

        assertThat(await(answeredThere.future())).isTrue();
    }

    @Test
    void keepsUnitsOfWorkOfOneContextApart() {
        var context = vertx.getOrCreateContext();
        Promise<Integer> succeeded = Promise.promise();

        // Each second one fails; sharing a session or a transaction would take others with it.
        context.runOnContext(asked -> {
            var written = IntStream.range(0, 40)
                    .mapToObj(number -> database.write(session -> add(session, "note " + number)
                            .thenCompose(added -> number % 2 == 0
                                    ? CompletableFuture.completedStage(added)
                                    : CompletableFuture.<Integer>failedStage(new IllegalStateException()))))
                    .toList();
            Future.join(written)
                    .onComplete(done -> succeeded.complete(
                            (int) written.stream().filter(Future::succeeded).count()));
        });

        assertThat(await(succeeded.future())).isEqualTo(20);
        assertThat(notes()).hasSize(20);
    }

    @Test
    void answersAThousandWhoAskInTheSameMoment() {
        var asked = IntStream.range(0, 1_000)
                .mapToObj(number -> database.read(DatabaseIT::allNotes))
                .toList();

        await(Future.join(asked));

        assertThat(asked).allMatch(Future::succeeded);
    }

    /** What came of a question, and whether it came so late that a connection may have been waited for in vain. */
    private record Asked(Future<?> answer, Future<Boolean> isToldLate) {
        static Asked of(Supplier<Future<?>> question) {
            var began = System.nanoTime();
            var answer = question.get();
            return new Asked(
                    answer,
                    answer.transform(told -> Future.succeededFuture(System.nanoTime() - began >= PATIENCE.toNanos())));
        }

        Future<Boolean> isRefused() {
            return answer.transform(told -> Future.succeededFuture(told.failed()));
        }

        Problem problem() {
            assertThat(answer.cause()).isInstanceOf(ProblemException.class);
            return ((ProblemException) answer.cause()).problem();
        }
    }

    @Test
    void tellsACallerToTryAgainWhenMoreIsAskedThanItTakesOn() {
        var asked = IntStream.range(0, 5_000)
                .mapToObj(number -> Asked.of(() -> database.read(session ->
                        session.createNativeQuery("select pg_sleep(0.005)").getResultList())))
                .toList();

        var refused = asked.stream().filter(one -> await(one.isRefused())).toList();
        var atOnce = refused.stream().filter(one -> !await(one.isToldLate())).map(Asked::problem);
        assertThat(refused).hasSizeLessThan(5_000);
        assertThat(atOnce).isNotEmpty().allSatisfy(problem -> assertThat(problem)
                .isInstanceOf(Problem.Busy.class));
        assertThat(await(database.isUp())).isTrue();
    }

    @Nested
    class WithoutPostgres {

        @TempDir
        Path data;

        @Test
        void saysThatItIsAwayAndComesBackByItself() throws Exception {
            var postgres = TestDatabase.start(data);
            var away = await(Database.open(
                    vertx, Future.succeededFuture(postgres.settings()), Future.succeededFuture(), List.of()));
            assertThat(await(away.isUp())).isTrue();
            postgres.close();

            var whileAway = await(away.isUp());
            var asked =
                    away.read(session -> session.createNativeQuery("select 1").getResultList());

            assertThat(whileAway).isFalse();
            assertThatThrownBy(() -> await(asked))
                    .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.problem())
                            .isInstanceOf(Problem.Unavailable.class));

            var again = TestDatabase.start(data);
            assertThat(await(away.isUp())).isTrue();
            await(away.close());
            again.close();
        }

        @ParameterizedTest
        @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
        void refusesADatabaseThatMayLoseWhatItConfirmed(String setting) {
            var careless = EmbeddedPostgres.start(data, TestDatabase.PROGRAMS, Map.of(setting, "off"), said -> {});

            var opened = Database.open(
                    vertx, Future.succeededFuture(careless.settings()), Future.succeededFuture(), List.of());

            assertThatThrownBy(() -> await(opened))
                    .isInstanceOf(DatabaseStartException.class)
                    .hasMessageContaining("(" + setting + " is off)");
            careless.close();
        }
    }

    @Nested
    class WithStatementsThatTakeTooLong {

        @Test
        void boundsEveryOneOfThem() {
            var timeouts = await(database.read(session -> session.createNativeQuery(
                            "select setting from pg_settings where name in ('statement_timeout', 'lock_timeout',"
                                    + " 'idle_in_transaction_session_timeout') order by name",
                            String.class)
                    .getResultList()));

            assertThat(timeouts).containsExactly("10000", "2000", "5000");
        }
    }

    private void write(String command) {
        await(database.write(session -> session.createNativeQuery(command).executeUpdate()));
    }

    private static CompletionStage<Integer> add(Stage.Session session, String text) {
        return session.createNativeQuery("insert into note (text) values (:text)")
                .setParameter("text", text)
                .executeUpdate();
    }

    private static CompletionStage<List<String>> allNotes(Stage.Session session) {
        return session.createNativeQuery("select text from note order by text", String.class)
                .getResultList();
    }

    private List<String> notes() {
        return await(database.read(DatabaseIT::allNotes));
    }
}
