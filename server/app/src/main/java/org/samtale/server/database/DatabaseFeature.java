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
     * Starts everything in order. The future fails with a {@link DatabaseStartException} when there is something the operator
     * must do, and nothing is left running then.
     *
     * @param databaseUrl absent: a PostgreSQL of our own in the data directory
     * @param entities the mapped classes of all features
     * @param progress hears, in a sentence, what takes a while
     */
    public static Future<DatabaseFeature> open(
            Vertx vertx,
            Optional<String> databaseUrl,
            Path dataDirectory,
            List<Class<?>> entities,
            Consumer<String> progress) {
        return vertx.executeBlocking(() -> prepare(databaseUrl, dataDirectory, progress), false)
                .compose(prepared -> connect(vertx, Objects.requireNonNull(prepared), entities));
    }

    private static Future<DatabaseFeature> connect(Vertx vertx, Prepared prepared, List<Class<?>> entities) {
        return Database.open(vertx, prepared.settings(), entities)
                .map(database -> new DatabaseFeature(vertx, prepared.embedded(), prepared.settings(), database))
                .recover(
                        failure -> stop(vertx, prepared.embedded()).transform(stopped -> Future.failedFuture(failure)));
    }

    private static Prepared prepare(Optional<String> databaseUrl, Path dataDirectory, Consumer<String> progress) {
        if (databaseUrl.isPresent()) {
            var settings = DatabaseSettings.ofUrl(databaseUrl.get());
            Migrations.run(settings);
            return new Prepared(Optional.empty(), settings);
        }
        var postgres = EmbeddedPostgres.start(dataDirectory, progress);
        try {
            Migrations.run(postgres.settings());
            return new Prepared(Optional.of(postgres), postgres.settings());
        } catch (RuntimeException failure) {
            postgres.close();
            throw failure;
        }
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

    /** What is there before the first connection of the running server. */
    private record Prepared(Optional<EmbeddedPostgres> embedded, DatabaseSettings settings) {}
}
