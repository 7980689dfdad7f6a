package org.samtale.server.database;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.hibernate.FlushMode;
import org.hibernate.reactive.stage.Stage;

/**
 * Units of work in the database. Each has a Hibernate session of its own and answers on the caller's Vert.x context.
 *
 * <p>A unit of work is never cancelled: cancelling one that waits for a connection would lose the connection. A caller that has
 * waited too long is told so, and the work ends by itself.
 */
public final class Database {
    private static final int CONNECTIONS = 10;

    /** All learners of a large course come back at once when a server restarts; beyond it a quick "busy" is kinder. */
    private static final int WAITING = 2_000;

    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(3);

    /** A caller hears something within this time, whatever has happened to the database or the way to it. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Vertx vertx;
    private final Pool pool;
    private final Stage.SessionFactory sessions;
    private final Refusals refusals = new Refusals();

    private Database(Vertx vertx, Pool pool, Stage.SessionFactory sessions) {
        this.vertx = vertx;
        this.pool = pool;
        this.sessions = sessions;
    }

    /**
     * Connects as soon as it is known where to, and prepares the tables. Fails with a {@link DatabaseStartException}, and leaves
     * the tables alone, when the database may lose what it has confirmed.
     *
     * @param settings may come late; what needs no database is prepared meanwhile
     * @param permission until it succeeds nothing is written; its failure is ours
     * @param entities the mapped classes of all features
     */
    static Future<Database> open(
            Vertx vertx, Future<DatabaseSettings> settings, Future<?> permission, List<Class<?>> entities) {
        var pool = PgBuilder.pool()
                .with(new PoolOptions()
                        .setMaxSize(CONNECTIONS)
                        .setMaxWaitQueueSize(WAITING)
                        .setConnectionTimeout((int) WAIT_FOR_CONNECTION.toMillis())
                        .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS))
                .connectingTo(() -> settings.map(DatabaseSettings::connectOptions))
                .using(vertx)
                .build();
        var sessions = vertx.executeBlocking(() -> Sessions.open(vertx, pool, entities), false)
                .map(Objects::requireNonNull);
        var prepared = settings.compose(known -> DurabilityCheck.pass(vertx, known, pool)
                .compose(kept -> vertx.executeBlocking(() -> Migrations.areAllRun(known), false))
                .compose(allRun -> permission.compose(given -> allRun
                        ? Future.succeededFuture()
                        : vertx.executeBlocking(() -> Migrations.run(known), false))));
        return Future.join(sessions, prepared)
                .map(both -> new Database(vertx, pool, sessions.result()))
                .recover(failure -> close(
                                vertx, sessions.succeeded() ? Optional.of(sessions.result()) : Optional.empty(), pool)
                        .transform(closed -> Future.failedFuture(failure)));
    }

    /** Reads; changes to what was read are not stored. */
    public <T> Future<T> read(Function<Stage.Session, CompletionStage<T>> work) {
        return run(session -> {
            session.setDefaultReadOnly(true);
            session.setFlushMode(FlushMode.MANUAL);
            return work.apply(session);
        });
    }

    /** Reads and writes in one transaction: all of it is stored when the future succeeds, nothing when the work failed. */
    public <T> Future<T> write(Function<Stage.Session, CompletionStage<T>> work) {
        return run(session -> session.withTransaction(transaction -> work.apply(session)));
    }

    /** One statement by itself; for what happens so often that a Hibernate session would cost more than the statement. */
    public Future<RowSet<Row>> execute(String statement, Tuple values) {
        return withPatience(
                vertx.getOrCreateContext(), pool.preparedQuery(statement).execute(values));
    }

    /** Whether a question is answered now. */
    public Future<Boolean> isUp() {
        return withPatience(vertx.getOrCreateContext(), pool.query("select 1").execute())
                .map(answered -> true)
                .otherwise(false);
    }

    Future<Void> close() {
        return close(vertx, Optional.of(sessions), pool);
    }

    private static Future<Void> close(Vertx vertx, Optional<Stage.SessionFactory> sessions, Pool pool) {
        return vertx.executeBlocking(
                        () -> {
                            sessions.ifPresent(Stage.SessionFactory::close);
                            return true;
                        },
                        false)
                .eventually(() -> pool.close())
                .mapEmpty();
    }

    private <T> Future<T> run(Function<Stage.Session, CompletionStage<T>> work) {
        var context = vertx.getOrCreateContext();
        var result = Promise.<T>promise();
        // A session belongs to one event loop thread. One per unit of work, opened by hand: Hibernate's withSession
        // would
        // share it among all units of work that happen to run on the same context.
        context.runOnContext(
                ready -> Future.fromCompletionStage(inSession(work), context).onComplete(result));
        return withPatience(context, result.future());
    }

    private <T> CompletionStage<T> inSession(Function<Stage.Session, CompletionStage<T>> work) {
        return sessions.openSession().thenCompose(session -> applied(work, session)
                .handle((value, failure) -> session.close().handle((closed, notClosed) -> {
                    if (failure != null) {
                        throw new CompletionException(failure);
                    }
                    return value;
                }))
                .thenCompose(Function.identity()));
    }

    private static <T> CompletionStage<T> applied(
            Function<Stage.Session, CompletionStage<T>> work, Stage.Session session) {
        try {
            return work.apply(session);
        } catch (RuntimeException failure) {
            return CompletableFuture.failedStage(failure);
        }
    }

    private <T> Future<T> withPatience(Context context, Future<T> work) {
        var answer = Promise.<T>promise();
        var timer = vertx.setTimer(
                PATIENCE.toMillis(),
                late -> context.runOnContext(now -> {
                    if (answer.tryFail(Failures.away())) {
                        refusals.tell("no answer within " + PATIENCE.toSeconds() + " s");
                    }
                }));
        work.onComplete(done -> {
            vertx.cancelTimer(timer);
            if (done.succeeded()) {
                answer.tryComplete(done.result());
            } else {
                var told = Failures.translate(done.cause());
                if (answer.tryFail(told) && Failures.isRefusal(told)) {
                    refusals.tell(Refusals.reason(done.cause()));
                }
            }
        });
        return answer.future();
    }
}
