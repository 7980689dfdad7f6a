package org.samtale.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samtale.server.database.Await.await;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.dns.AddressResolverOptions;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

        var feature = await(open(Optional.of(url(there, there.host(), there.port()))));

        assertThat(tables(feature)).contains("attempt");
        assertThat(data.resolve("postgres")).doesNotExist();
        await(feature.close());
    }

    @Test
    void waitsForAPostgresThatStartsTogetherWithIt() throws Exception {
        var there = TestDatabase.shared();
        var port = freePort();

        var opened = open(Optional.of(url(there, "127.0.0.1", port)));
        Thread.sleep(2_000);
        var proxy = CuttingProxy.start(vertx, there, port);

        assertThat(tables(await(opened))).contains("attempt");
        await(await(opened).close());
        await(proxy.close());
    }

    @Test
    void tellsAtOnceThatAHostIsUnknown() {
        var there = TestDatabase.shared();
        var names = new AddressResolverOptions().addServer("127.0.0.1:" + nameServerThatKnowsNobody());
        var lost = Vertx.vertx(new VertxOptions().setAddressResolverOptions(names));
        var began = System.nanoTime();

        var opened = open(lost, Optional.of(url(there, "nowhere.invalid", 5432)));

        assertThatThrownBy(() -> await(opened))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining("nowhere.invalid");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
        await(lost.close());
    }

    @Test
    void leavesTheTablesOfADatabaseAloneThatMayLoseWhatItConfirmed() throws Exception {
        var careless = EmbeddedPostgres.start(data, TestDatabase.PROGRAMS, Map.of("fsync", "off"), nothing -> {});
        var there = careless.settings();

        var opened = open(Optional.of(url(there, there.host(), there.port())));

        assertThatThrownBy(() -> await(opened)).hasMessageContaining("(fsync is off)");
        var jdbc = "jdbc:postgresql://" + there.host() + ":" + there.port() + "/" + there.database();
        try (var connection = DriverManager.getConnection(jdbc, there.user(), there.password());
                var tables = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            assertThat(tables.next()).as("a table was made").isFalse();
        }
        careless.close();
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
        await(Database.open(vertx, Future.succeededFuture(stranger.settings()), Future.succeededFuture(), List.of())
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

    /** Answers every question with NXDOMAIN. */
    private int nameServerThatKnowsNobody() {
        var server = vertx.createDatagramSocket();
        server.handler(question -> server.send(
                question.data().copy().setByte(2, (byte) 0x81).setByte(3, (byte) 0x83),
                question.sender().port(),
                question.sender().host()));
        return await(server.listen(0, "127.0.0.1")).localAddress().port();
    }

    @Test
    void startsADatabaseThatIsThereButLeavesItAsItIsWhenTheScenariosAreRefused() throws Exception {
        var empty = TestDatabase.start(data);
        empty.close();
        var scenarios = Promise.<Void>promise();

        var opened = DatabaseFeature.open(
                vertx, scenarios.future(), Optional.empty(), data, TestDatabase.PROGRAMS, List.of(), nothing -> {});
        awaitFile(data.resolve("postgres/postmaster.pid"));
        scenarios.fail("a scenario has an error");

        assertThatThrownBy(() -> await(opened)).hasMessageContaining("a scenario has an error");
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        try (var there = TestDatabase.start(data);
                var connection = DriverManager.getConnection(
                        "jdbc:postgresql://" + there.settings().host() + ":"
                                + there.settings().port() + "/"
                                + there.settings().database(),
                        there.settings().user(),
                        there.settings().password());
                var tables = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            assertThat(tables.next()).as("a table was made").isFalse();
        }
    }

    private static void awaitFile(Path file) throws InterruptedException {
        for (var waited = 0; !Files.exists(file); waited++) {
            assertThat(waited).as("hundredths of a second until " + file).isLessThan(3_000);
            Thread.sleep(10);
        }
    }

    private Future<DatabaseFeature> open(Optional<String> url) {
        return open(vertx, url);
    }

    private Future<DatabaseFeature> open(Vertx on, Optional<String> url) {
        return DatabaseFeature.open(
                on, Future.succeededFuture(), url, data, TestDatabase.PROGRAMS, List.of(), said::add);
    }

    private static String url(DatabaseSettings there, String host, int port) {
        return "postgresql://" + there.user() + ":" + there.password() + "@" + host + ":" + port + "/"
                + there.database() + "?sslmode=disable";
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    private static List<String> tables(DatabaseFeature feature) {
        return await(feature.database().read(session -> session.createNativeQuery(
                        "select tablename from pg_tables where schemaname = 'public' order by 1", String.class)
                .getResultList()));
    }
}
