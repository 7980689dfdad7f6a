package org.samtale.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was stored before a migration is there after it. */
class MigrationsIT {
    private static final String SCHEMA = "as_it_was";
    private static final String LEARNER = "00000000-0000-0000-0000-000000000001";
    private static final String ATTEMPT = "00000000-0000-0000-0000-000000000002";

    private final DatabaseSettings settings = TestDatabase.shared();

    @AfterEach
    void dropTheTables() throws SQLException {
        run("drop schema if exists " + SCHEMA + " cascade");
    }

    @Test
    void aReflectionBelongsToWhoeverPlayedTheAttempt() throws SQLException {
        migrate("1");
        run("insert into learner values ('" + LEARNER + "', '\\x01', now(), now())");
        run("insert into scenario_version values ('v', 's', '{}')");
        run("insert into attempt values ('" + ATTEMPT + "', '" + LEARNER + "', 's', 'v', 'nb', 'FULL', 1, now())");
        run("insert into reflection values ('" + ATTEMPT + "', '{\"felt\":\"Jeg ventet.\"}', 3, now())");

        migrate("latest");

        try (var connection = connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select attempt_id, learner_id, answers, version from reflection")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString("attempt_id")).isEqualTo(ATTEMPT);
            assertThat(rows.getString("learner_id")).isEqualTo(LEARNER);
            assertThat(rows.getString("answers")).contains("Jeg ventet.");
            assertThat(rows.getInt("version")).isEqualTo(3);
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void aCookieThatWasLeftBeforeThereWereBrowsersIsKnownAsOne() throws SQLException {
        migrate("3");
        run("insert into learner values ('" + LEARNER + "', '\\x0102', '2026-09-01T08:00Z', '2026-11-20T08:00Z')");

        migrate("latest");

        try (var connection = connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select learner_id, encode(token_hash, 'hex') as hash, name,"
                                + " last_seen_at = '2026-11-20T08:00Z' as same from browser")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString("learner_id")).isEqualTo(LEARNER);
            assertThat(rows.getString("hash")).isEqualTo("0102");
            assertThat(rows.getString("name")).isEmpty();
            assertThat(rows.getBoolean("same")).isTrue();
            assertThat(rows.next()).isFalse();
        }
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(url(), settings.user(), settings.password())
                .schemas(SCHEMA)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private void run(String statement) throws SQLException {
        try (var connection = connect();
                var statements = connection.createStatement()) {
            statements.execute(statement);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url() + "?currentSchema=" + SCHEMA, settings.user(), settings.password());
    }

    private String url() {
        return "jdbc:postgresql://" + settings.host() + ":" + settings.port() + "/" + settings.database();
    }
}
