package org.samtale.server.database;

import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;

/** Brings the tables to the shape this program expects, by the numbered files in {@code db/migration}. Blocks. */
public final class Migrations {
    /** A migration that cannot have a table within this time gives up, rather than making everyone behind it wait too. */
    private static final long LOCK_TIMEOUT_SECONDS = 10;

    private static final int CONNECT_TIMEOUT_SECONDS = 5;

    private Migrations() {}

    /**
     * Runs what has not run yet.
     *
     * @return how many files ran
     * @throws DatabaseStartException with one line for the operator
     */
    public static int run(DatabaseSettings settings) {
        try {
            return Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(dataSource(settings))
                    .locations("classpath:db/migration")
                    .validateMigrationNaming(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException failure) {
            throw new DatabaseStartException(
                    "The tables in " + settings + " cannot be prepared: " + firstLine(failure), failure);
        }
    }

    private static PGSimpleDataSource dataSource(DatabaseSettings settings) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {settings.host()});
        source.setPortNumbers(new int[] {settings.port()});
        source.setDatabaseName(settings.database());
        source.setUser(settings.user());
        source.setPassword(settings.password());
        source.setSslMode(settings.sslMode().value);
        settings.rootCertificate().ifPresent(source::setSslRootCert);
        source.setApplicationName("samtale-migrations");
        source.setConnectTimeout(CONNECT_TIMEOUT_SECONDS);
        source.setOptions("-c lock_timeout=" + TimeUnit.SECONDS.toMillis(LOCK_TIMEOUT_SECONDS));
        return source;
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).strip().lines().findFirst().orElse("no reason given");
    }
}
