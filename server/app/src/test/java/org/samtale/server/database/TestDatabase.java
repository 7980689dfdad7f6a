package org.samtale.server.database;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real PostgreSQL for tests: one for all tests of a JVM, or one of their own for those that break it. */
public final class TestDatabase {
    /** Unpacked once for all test runs. */
    public static final Path PROGRAMS = Path.of("target", "postgres-programs").toAbsolutePath();

    private TestDatabase() {}

    /** With tables, shared by all tests of this JVM; each makes its own rows. */
    public static DatabaseSettings shared() {
        return Shared.POSTGRES.settings();
    }

    /** A server's connections to it. */
    public static Database open(Vertx vertx, List<Class<?>> entities) {
        return open(vertx, shared(), entities);
    }

    public static Database open(Vertx vertx, DatabaseSettings settings, List<Class<?>> entities) {
        return Await.await(Database.open(vertx, Future.succeededFuture(settings), Future.succeededFuture(), entities));
    }

    public static void close(Database database) {
        Await.await(database.close());
    }

    public static EmbeddedPostgres start(Path dataDirectory) {
        return EmbeddedPostgres.start(dataDirectory, PROGRAMS, Map.of(), said -> {});
    }

    /** Started when the first test asks. */
    private static final class Shared {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                Files.createDirectories(PROGRAMS);
                var folder = Files.createTempDirectory(PROGRAMS.getParent(), "test-database-");
                var postgres = TestDatabase.start(folder);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres, folder)));
                Migrations.run(postgres.settings());
                return postgres;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static void stop(EmbeddedPostgres postgres, Path folder) {
            postgres.close();
            try {
                Folders.delete(folder);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
