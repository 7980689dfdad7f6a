package org.samtale.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path data;

    private final ArrayList<EmbeddedPostgres> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(EmbeddedPostgres::close);
    }

    private EmbeddedPostgres start() {
        var postgres = TestDatabase.start(data);
        open.add(postgres);
        return postgres;
    }

    private void stop(EmbeddedPostgres postgres) {
        postgres.close();
        open.remove(postgres);
    }

    @Test
    void isTheVersionItsFolderNames() throws SQLException {
        var postgres = start();

        assertThat(ask(postgres, "show server_version")).isEqualTo(PostgresBinaries.VERSION);
    }

    @Test
    void keepsWhatItConfirms() throws SQLException {
        var postgres = start();

        assertThat(ask(postgres, "show fsync")).isEqualTo("on");
        assertThat(ask(postgres, "show synchronous_commit")).isEqualTo("on");
        assertThat(ask(postgres, "show full_page_writes")).isEqualTo("on");
    }

    @Test
    void keepsItsDataAndItsPortFromOneStartToTheNext() throws SQLException {
        var first = start();
        execute(first, "create table kept as select 7 as number");
        stop(first);

        var second = start();

        assertThat(ask(second, "select number from kept")).isEqualTo("7");
        assertThat(second.settings()).isEqualTo(first.settings());
    }

    @Test
    void letsNobodyInWithoutItsPassword() {
        var settings = start().settings();

        assertThatThrownBy(() -> DriverManager.getConnection(url(settings), settings.user(), "guessed"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void makesAnewWhatAnInterruptedPreparationLeftHalfDone() throws Exception {
        var unfinished = Files.createDirectories(data.resolve("postgres.unfinished/base"));
        Files.writeString(unfinished.resolve("1"), "half a file");

        var postgres = start();

        assertThat(ask(postgres, "select 1")).isEqualTo("1");
        assertThat(data.resolve("postgres.unfinished")).doesNotExist();
        assertThat(data.resolve("postgres.password")).doesNotExist();
    }

    @Test
    void tellsWhyPostgresDoesNotStart() throws Exception {
        stop(start());
        Files.writeString(data.resolve("postgres/postgresql.auto.conf"), "shared_buffers = 'a lot'\n");

        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageStartingWith("PostgreSQL did not start: ")
                .hasMessageContaining("postgresql.auto.conf");
    }

    @Nested
    class WhileAServerUsesTheDataDirectory {

        @Test
        void refusesASecondOneOfTheSameProcess() {
            start();

            assertThatThrownBy(EmbeddedPostgresIT.this::start)
                    .isInstanceOf(DatabaseStartException.class)
                    .hasMessageStartingWith("Another Samtale server (process "
                            + ProcessHandle.current().pid() + ") is using ");
        }

        @Test
        void refusesASecondOneOfAnotherProcess() throws Exception {
            var other = ProgramWithPostgres.start(data);
            try {
                assertThatThrownBy(EmbeddedPostgresIT.this::start)
                        .isInstanceOf(DatabaseStartException.class)
                        .hasMessage("Another Samtale server (process " + other.pid() + ") is using " + data
                                + "; stop it, or set DATA_DIR to another folder");
            } finally {
                kill(other);
                start(); // takes the orphan over, so that it is stopped with the test
            }
        }
    }

    @Nested
    class WhenPostgresIsKilled {

        @Test
        void startsItAgainOnTheSamePortWithEverythingThatWasCommitted() throws Exception {
            var postgres = start();
            execute(postgres, "create table kept as select 7 as number");
            var before = postmaster();

            killWithChildren(before);

            eventually(
                    () -> assertThat(ask(postgres, "select number from kept")).isEqualTo("7"));
            assertThat(postmaster().pid()).isNotEqualTo(before.pid());
        }

        @Test
        void leavesItStoppedOnceItIsClosed() throws Exception {
            var postgres = start();
            var postmaster = postmaster();

            stop(postgres);

            assertThat(serves(postmaster)).isFalse();
            assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        }
    }

    @Nested
    class AfterTheServerWasKilled {

        @Test
        void stopsThePostgresThatItLeftBehindAndStartsWithinTwoSeconds() throws Exception {
            var server = ProgramWithPostgres.start(data);
            var orphan = postmaster();
            kill(server);
            assertThat(serves(orphan)).isTrue();

            var begin = System.nanoTime();
            var postgres = start();
            var took = Duration.ofNanos(System.nanoTime() - begin);

            assertThat(serves(orphan)).isFalse();
            assertThat(ask(postgres, "select 1")).isEqualTo("1");
            assertThat(took).isLessThan(Duration.ofSeconds(2));
        }

        @Test
        void startsOverTheNoteOfADeadPostgres() throws Exception {
            var server = ProgramWithPostgres.start(data);
            var orphan = postmaster();
            kill(server);
            killWithChildren(orphan);
            assertThat(data.resolve("postgres/postmaster.pid")).exists();

            var postgres = start();

            assertThat(ask(postgres, "select 1")).isEqualTo("1");
        }

        @Test
        void neverMistakesAnotherProgramWithTheSameNumberForItsPostgres() throws Exception {
            stop(start());
            var stranger = new ProcessBuilder("sleep", "60").start();
            Files.writeString(data.resolve("postgres/postmaster.pid"), stranger.pid() + "\n" + data + "/postgres\n");

            var postgres = start();

            assertThat(ask(postgres, "select 1")).isEqualTo("1");
            assertThat(stranger.isAlive()).isTrue();
            stranger.destroyForcibly();
        }
    }

    private ProcessHandle postmaster() throws Exception {
        var note = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(note.getFirst())).orElseThrow();
    }

    /** More than being in the list of processes, where one that nobody waits for stays after its end. */
    private boolean serves(ProcessHandle process) throws Exception {
        return process.isAlive()
                && new PostmasterFile(data.toRealPath().resolve("postgres")).servesThisCluster(process);
    }

    private static void killWithChildren(ProcessHandle postmaster) throws Exception {
        var all = new ArrayList<>(postmaster.children().toList());
        all.addFirst(postmaster);
        all.forEach(ProcessHandle::destroyForcibly);
        for (var process : all) {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private static void kill(Process server) throws InterruptedException {
        server.destroyForcibly().waitFor();
    }

    private interface Assertion {
        void check() throws Exception;
    }

    private static void eventually(Assertion assertion) throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                assertion.check();
                return;
            } catch (SQLException notYet) {
                if (System.nanoTime() > deadline) {
                    throw notYet;
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
    }

    private static String url(DatabaseSettings settings) {
        return "jdbc:postgresql://" + settings.host() + ":" + settings.port() + "/" + settings.database();
    }

    private static String ask(EmbeddedPostgres postgres, String question) throws SQLException {
        var settings = postgres.settings();
        try (var connection = DriverManager.getConnection(url(settings), settings.user(), settings.password());
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void execute(EmbeddedPostgres postgres, String command) throws SQLException {
        var settings = postgres.settings();
        try (var connection = DriverManager.getConnection(url(settings), settings.user(), settings.password());
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
