package org.samtale.server.database;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** The database from start to stop: PostgreSQL if we bring it, the tables, and the connections. */
public final class DatabaseFeature {
    private final Vertx vertx;
    private final Optional<EmbeddedPostgres> embedded;
    private final DatabaseSettings settings;
    private final Database database;

    private DatabaseFeature(
            Vertx vertx, Optional<EmbeddedPostgres> embedded, DatabaseSettings settings, Database database) {
        this.vertx = vertx;
        this.embedded = embedded;
        this.settings = settings;
        this.database = database;
    }

    /**
     * Starts everything. The future fails with a {@link DatabaseStartException} when there is something the operator must do,
     * and nothing is left running then.
     *
     * @param permission until it succeeds no database is made, and nothing is written to one; its failure is ours
     * @param databaseUrl absent: a PostgreSQL of our own in the data directory
     * @param programs where the programs of our own PostgreSQL are unpacked
     * @param entities the mapped classes of all features
     * @param progress hears, in a sentence, what takes a while
     */
    public static Future<DatabaseFeature> open(
            Vertx vertx,
            Future<?> permission,
            Optional<String> databaseUrl,
            Path dataDirectory,
            Path programs,
            List<Class<?>> entities,
            Consumer<String> progress) {
        // One that is there only has to be started, which changes nothing in it and takes a while after a kill.
        var mayStart = databaseUrl.isEmpty() && EmbeddedPostgres.isPrepared(dataDirectory)
                ? Future.succeededFuture()
                : permission;
        Future<Server> server = mayStart.compose(
                given -> vertx.executeBlocking(() -> Server.find(databaseUrl, dataDirectory, programs, progress), false)
                        .map(Objects::requireNonNull));
        return Database.open(vertx, server.map(Server::settings), permission, entities)
                .map(opened -> new DatabaseFeature(
                        vertx, server.result().embedded(), server.result().settings(), opened))
                .recover(failure -> server.compose(found -> stop(vertx, found.embedded()))
                        .transform(stopped -> Future.failedFuture(failure)));
    }

    /**
     * As {@link #open} for a command, which may run beside the server: where a PostgreSQL of our own serves already, that one is used and
     * left running.
     */
    public static Future<DatabaseFeature> openBeside(
            Vertx vertx, Optional<String> databaseUrl, Path dataDirectory, Path programs, List<Class<?>> entities) {
        Future<Optional<DatabaseSettings>> running = vertx.executeBlocking(
                        () -> databaseUrl.isPresent()
                                ? Optional.<DatabaseSettings>empty()
                                : PostgresCluster.running(dataDirectory),
                        false)
                .map(Objects::requireNonNull);
        return running.compose(found -> found.map(settings -> join(vertx, settings, entities))
                .orElseGet(() -> open(
                        vertx, Future.succeededFuture(), databaseUrl, dataDirectory, programs, entities, said -> {})));
    }

    private static Future<DatabaseFeature> join(Vertx vertx, DatabaseSettings settings, List<Class<?>> entities) {
        return Database.open(vertx, Future.succeededFuture(settings), Future.succeededFuture(), entities)
                .map(opened -> new DatabaseFeature(vertx, Optional.empty(), settings, opened));
    }

    public Database database() {
        return database;
    }

    /** For connections that are not from the common pool. */
    public DatabaseSettings settings() {
        return settings;
    }

    /** Closes the connections, then stops PostgreSQL if it is ours. */
    public Future<Void> close() {
        return database.close().transform(closed -> stop(vertx, embedded));
    }

    private static Future<Void> stop(Vertx vertx, Optional<EmbeddedPostgres> embedded) {
        return vertx.executeBlocking(
                        () -> {
                            embedded.ifPresent(EmbeddedPostgres::close);
                            return true;
                        },
                        false)
                .mapEmpty();
    }

    /** The PostgreSQL to use, and ours to stop if we brought it. */
    private record Server(Optional<EmbeddedPostgres> embedded, DatabaseSettings settings) {

        static Server find(Optional<String> databaseUrl, Path dataDirectory, Path programs, Consumer<String> progress) {
            if (databaseUrl.isPresent()) {
                return new Server(Optional.empty(), DatabaseSettings.ofUrl(databaseUrl.get()));
            }
            var postgres = EmbeddedPostgres.start(dataDirectory, programs, progress);
            return new Server(Optional.of(postgres), postgres.settings());
        }
    }
}
