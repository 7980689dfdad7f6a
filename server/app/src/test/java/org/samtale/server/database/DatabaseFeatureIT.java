package org.samtale.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samtale.server.database.Await.await;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFeatureIT {
    private final Vertx vertx = Vertx.vertx();
    private final List<String> said = new ArrayList<>();

    @TempDir
    Path data;

    @BeforeEach
    void unpackOnce() throws Exception {
        PostgresBinaries.in(TestDatabase.PROGRAMS, nothing -> {});
    }

    @AfterEach
    void close() {
        await(vertx.close());
    }

    @Test
    void preparesPostgresAndTheTablesAndSaysSoTheFirstTime() {
        var first = await(open(Optional.empty()));
        var tables = tables(first);
        await(first.close());
        var saidFirst = List.copyOf(said);
        var second = await(open(Optional.empty()));
        await(second.close());

        assertThat(tables).contains("attempt", "learner", "reflection", "scenario_version", "turn");
        assertThat(saidFirst)
                .singleElement()
                .asString()
                .startsWith("Preparing the database in ")
                .endsWith("postgres ...");
        assertThat(said).isEqualTo(saidFirst);
    }

    @Test
    void usesThePostgresOfAUrlInsteadOfItsOwn() {
        var there = TestDatabase.shared();
        var url = "postgresql://" + there.user() + ":" + there.password() + "@" + there.host() + ":" + there.port()
                + "/" + there.database() + "?sslmode=disable";

        var feature = await(open(Optional.of(url)));

        assertThat(tables(feature)).contains("attempt");
        assertThat(data.resolve("postgres")).doesNotExist();
        await(feature.close());
    }

    @Test
    void tellsInOneLineWhoIsNotLetIn() {
        var there = TestDatabase.shared();
        var url = "postgresql://" + there.user() + ":guessed@" + there.host() + ":" + there.port()
                + "/postgres?sslmode=disable";

        var opened = open(Optional.of(url));

        assertThatThrownBy(() -> await(opened))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining("postgresql://samtale@127.0.0.1:")
                .hasMessageContaining("password authentication failed")
                .hasMessageNotContaining("\n")
                .hasMessageNotContaining("guessed");
    }

    @Test
    void leavesNothingRunningWhenItCannotServe() throws Exception {
        await(await(open(Optional.empty())).close());
        var stranger = TestDatabase.start(data);
        await(Database.open(vertx, Future.succeededFuture(stranger.settings()), List.of())
                .compose(database -> database.write(session -> session.createNativeQuery(
                                        "update flyway_schema_history set checksum = 1 where version = '001'")
                                .executeUpdate())
                        .compose(changed -> database.close())));
        stranger.close();

        var opened = open(Optional.empty());

        assertThatThrownBy(() -> await(opened))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageStartingWith("The tables in postgresql://samtale@127.0.0.1:")
                .hasMessageNotContaining("\n");
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    private Future<DatabaseFeature> open(Optional<String> url) {
        return DatabaseFeature.open(
                vertx, Future.succeededFuture(), url, data, TestDatabase.PROGRAMS, List.of(), said::add);
    }

    private static List<String> tables(DatabaseFeature feature) {
        return await(feature.database().read(session -> session.createNativeQuery(
                        "select tablename from pg_tables where schemaname = 'public' order by 1", String.class)
                .getResultList()));
    }
}
