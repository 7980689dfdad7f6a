package org.samtale.server.database;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables to the shape this program expects, by the numbered files in {@code db/migration}. Blocks. */
final class Migrations {
    /** A migration that cannot have a table within this time gives up, rather than making everyone behind it wait too. */
    private static final String LOCK_TIMEOUT = "10s";

    private static final String CONNECT_TIMEOUT_SECONDS = "5";

    private Migrations() {}

    /** Whether every file has run, just as it is; only reads. */
    static boolean areAllRun(DatabaseSettings settings) {
        try {
            return flyway(settings).validateWithResult().validationSuccessful;
        } catch (FlywayException failure) {
            throw notPrepared(settings, failure);
        }
    }

    /**
     * Runs what has not run yet.
     *
     * @return how many files ran
     * @throws DatabaseStartException with one line for the operator
     */
    static int run(DatabaseSettings settings) {
        try {
            return flyway(settings).migrate().migrationsExecuted;
        } catch (FlywayException failure) {
            throw notPrepared(settings, failure);
        }
    }

    private static Flyway flyway(DatabaseSettings settings) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(url(settings), settings.user(), settings.password())
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .load();
    }

    private static DatabaseStartException notPrepared(DatabaseSettings settings, FlywayException failure) {
        return new DatabaseStartException(
                "The tables in " + settings + " cannot be prepared: " + firstLine(failure), failure);
    }

    private static String url(DatabaseSettings settings) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("sslmode", settings.sslMode().value);
        settings.rootCertificate().ifPresent(file -> parameters.put("sslrootcert", file));
        parameters.put("ApplicationName", "samtale-migrations");
        parameters.put("connectTimeout", CONNECT_TIMEOUT_SECONDS);
        parameters.put("options", "-c lock_timeout=" + LOCK_TIMEOUT);
        return "jdbc:postgresql://" + settings.host() + ":" + settings.port() + "/" + encoded(settings.database()) + "?"
                + parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                        .collect(joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).strip().lines().findFirst().orElse("no reason given");
    }
}
