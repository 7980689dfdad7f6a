package org.samtale.server.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.database.Await.await;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.hibernate.reactive.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samtale.server.database.Database;
import org.samtale.server.database.TestDatabase;
import org.samtale.server.learner.Belongings;
import org.samtale.server.learner.Erasing;
import org.samtale.server.learner.Farewell;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.learner.LearnerRows;
import org.samtale.server.learner.Leaver;

/** Learners who have not come for thirty days, and could not be known again, are erased by themselves. */
class ForgottenIT {
    /** Long ago, so that nobody else's learners are meant. */
    private static final Instant NOW = Instant.parse("2020-03-01T04:00:00Z");

    private static final Farewell NOBODY_IS_THERE = new Farewell() {
        @Override
        public Future<Void> begin(LearnerId learner) {
            return Future.succeededFuture();
        }

        @Override
        public void end(LearnerId learner, boolean gone) {}
    };

    private final Vertx vertx = Vertx.vertx();
    private final Database database = TestDatabase.open(vertx, LearnerRows.ENTITIES);
    private final LearnerRows learners = new LearnerRows(database);
    private final Set<LearnerId> kept = new HashSet<>();
    private final ErasureService service = new ErasureService(
            new ErasureRepository(database, new Erasing(List.of(new Keeping()))), NOBODY_IS_THERE, () -> NOW, 2);

    /** A feature by which some learners can be known again. */
    private final class Keeping implements Belongings {
        @Override
        public CompletionStage<Void> move(Stage.Session session, LearnerId from, LearnerId to) {
            return CompletableFuture.completedStage(null);
        }

        @Override
        public CompletionStage<Set<LearnerId>> kept(Stage.Session session, Collection<LearnerId> learners) {
            return CompletableFuture.completedStage(kept);
        }
    }

    @AfterEach
    void close() {
        TestDatabase.close(database);
        await(vertx.close());
    }

    @Test
    void areErasedAFewAtATimeUntilNoneIsLeft() throws SQLException {
        var gone = Stream.generate(() -> learners.add(daysAgo(31))).limit(5).toList();

        assertThat(await(service.eraseForgotten()).gone()).isEqualTo(5);

        try (var tables = new EveryTable()) {
            for (var learner : gone) {
                assertThat(tables.with(learner.value().toString())).isEmpty();
            }
        }
        assertThat(await(service.eraseForgotten()).gone()).isZero();
    }

    @Test
    void areNotThoseWhoCameSince() throws SQLException {
        var came = learners.add(daysAgo(29));

        assertThat(await(service.eraseForgotten()).gone()).isZero();

        assertThat(isThere(came)).isTrue();
    }

    @Test
    void areNotThoseWhoCanBeKnownAgainHoweverManyThereAre() throws SQLException {
        var known = Stream.generate(() -> learners.add(daysAgo(400))).limit(5).toList();
        kept.addAll(known);
        var forgotten = learners.add(daysAgo(31));

        assertThat(await(service.eraseForgotten()).gone()).isEqualTo(1);

        assertThat(isThere(forgotten)).isFalse();
        for (var learner : known) {
            assertThat(isThere(learner)).isTrue();
        }
        kept.clear();
        assertThat(await(service.eraseForgotten()).gone()).isEqualTo(5);
    }

    @Test
    void areNotThoseWhoComeJustThen() throws SQLException {
        var back = learners.add(daysAgo(31));
        var returning = new Farewell() {
            @Override
            public Future<Void> begin(LearnerId learner) {
                return learners.seen(learner, NOW);
            }

            @Override
            public void end(LearnerId learner, boolean gone) {
                assertThat(gone).isFalse();
            }
        };

        var erased = await(
                new ErasureService(new ErasureRepository(database, new Erasing(List.of())), returning, () -> NOW, 2)
                        .eraseForgotten());

        assertThat(erased.gone()).isZero();
        assertThat(isThere(back)).isTrue();
    }

    @Test
    void areErasedAlthoughOneBeforeThemCannotBe() throws SQLException {
        var three = Stream.generate(() -> learners.add(daysAgo(31))).limit(3).toList();
        var inOrder = three.stream()
                .sorted(Comparator.comparing(learner -> learner.value().toString()))
                .toList();
        var cannot = inOrder.get(1);
        var failing = new Belongings() {
            @Override
            public CompletionStage<Void> move(Stage.Session session, LearnerId from, LearnerId to) {
                return CompletableFuture.completedStage(null);
            }

            @Override
            public CompletionStage<Void> erase(Stage.Session session, Leaver leaver) {
                return leaver.learner().equals(cannot)
                        ? CompletableFuture.failedStage(new IllegalStateException("cannot be erased"))
                        : CompletableFuture.completedStage(null);
            }
        };

        var erased = await(new ErasureService(
                        new ErasureRepository(database, new Erasing(List.of(failing))), NOBODY_IS_THERE, () -> NOW, 2)
                .eraseForgotten());

        assertThat(erased).isEqualTo(new ErasureService.Erased(2, 1));
        assertThat(isThere(inOrder.getFirst())).isFalse();
        assertThat(isThere(cannot)).isTrue();
        assertThat(isThere(inOrder.getLast())).isFalse();
        assertThat(await(service.eraseForgotten()).gone()).isEqualTo(1);
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static boolean isThere(LearnerId learner) throws SQLException {
        try (var tables = new EveryTable()) {
            return tables.with(learner.value().toString()).contains("learner");
        }
    }
}
