package org.samtale.server.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samtale.server.testing.Life;
import org.samtale.server.testing.PairScenario;
import org.samtale.server.testing.RunningServer;
import org.slf4j.LoggerFactory;

/** Whoever deletes what is kept of them is found nowhere any more, and takes nothing from anybody else. */
class ErasureIT {
    private static final int ERASED = 4002;
    private static final int RESTARTING = 1012;

    private static final Listener LOG = new Listener();

    private final RunningServer server = PairScenario.shared();

    @BeforeAll
    static void listen() {
        LOG.start();
        ours().setLevel(Level.INFO);
        ours().addAppender(LOG);
    }

    @AfterAll
    static void listenNoMore() {
        ours().detachAppender(LOG);
        ours().setLevel(null);
    }

    @Test
    void nothingThatTheyLeftIsFoundAnywhere() throws SQLException, IOException {
        var life = new Life(server);
        try (var database = new EveryTable()) {
            life.left.put("learner", database.learnerOf(life.alone));
            database.plant(life.left("learner"), life.left("reflection"));
            for (var one : life.left.entrySet()) {
                assertThat(database.with(one.getValue()))
                        .as("where there is their " + one.getKey())
                        .isNotEmpty();
            }
            for (var table : database.ofLearners()) {
                assertThat(database.with(life.left("learner")))
                        .as("there is something of theirs in every table that names a learner")
                        .contains(table);
            }
            assertThat(files(life.left("address"))).isNotEmpty();

            assertThat(life.learner.delete("/api/me").status()).isEqualTo(200);

            for (var one : life.left.entrySet()) {
                assertThat(database.with(one.getValue()))
                        .as("tables with their " + one.getKey())
                        .isEmpty();
                assertThat(files(one.getValue()))
                        .as("files with their " + one.getKey())
                        .isEmpty();
            }
        }
        assertThat(LOG.said).isNotEmpty();
        life.left.forEach((what, word) ->
                assertThat(LOG.said).as("what was logged of their " + what).noneMatch(line -> line.contains(word)));
        assertThat(life.learner.cookie()).isEqualTo("samtale=");
        assertThat(life.learner.get("/api/attempts").body()).isEqualTo("[]");
    }

    @Test
    void theOtherOneOfAPairGoesOnWithTheirOwnWords() {
        var life = new Life(server);
        life.whisper(life.partner, "Mine egne ord");

        life.learner.delete("/api/me");

        var kept = life.partner.get("/api/attempts/" + life.shared);
        assertThat(kept.body()).contains("Mine egne ord").doesNotContain(life.left("whisper"));
        assertThat(kept.json().path("transcript").findValuesAsText("text")).contains("…");
        try (var socket = life.partner.play(life.shared)) {
            var seq = socket.next("state").path("seq").asInt();
            assertThat(socket.choose(seq, "way").path("seq").asInt()).isEqualTo(seq + 1);
        }
    }

    @Test
    void whoeverBeganAPairLeavesItToTheOtherOneAndTheLastOneTakesItAlong() throws SQLException {
        var life = new Life(server);

        life.partner.delete("/api/me");

        assertThat(life.learner.get("/api/attempts/" + life.shared).status()).isEqualTo(200);
        assertThat(life.learner.get("/api/attempts").json()).hasSize(2);
        life.learner.delete("/api/me");
        try (var database = new EveryTable()) {
            assertThat(database.with(life.shared)).isEmpty();
        }
    }

    @Test
    void whateverIsOpenIsToldAtOnce() {
        var life = new Life(server);
        try (var own = life.learner.play(life.alone);
                var theirs = life.learner.play(life.shared);
                var others = life.partner.play(life.shared)) {
            own.next("state");
            theirs.next("state");
            others.next("state");
            var start = Instant.now();

            life.learner.delete("/api/me");

            assertThat(own.closeCode()).isEqualTo(ERASED);
            assertThat(theirs.closeCode()).isEqualTo(ERASED);
            assertThat(others.closeCode()).isEqualTo(RESTARTING);
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
        }
        try (var again = life.partner.play(life.shared)) {
            assertThat(again.next("state").toString()).doesNotContain(life.left("whisper"));
        }
    }

    @Test
    void whoComesBackByTheSameAddressBeginsAnew() {
        var life = new Life(server);
        var address = life.left("address") + "@example.org";
        life.learner.delete("/api/me");

        Life.ask(life.learner, address);
        life.comeIn(life.learner, address, 1);

        assertThat(life.learner.get("/api/me").body()).contains(address);
        assertThat(life.learner.get("/api/attempts").body()).isEqualTo("[]");
    }

    @Test
    void nobodyIsSentMoreMailForIt() {
        var address = "kari-" + UUID.randomUUID() + "@example.org";
        var stranger = server.visitor();
        for (var asked = 0; asked < 3; asked++) {
            stranger.begin("full");
            Life.ask(stranger, address);
            server.outbox().link(address);
            stranger.delete("/api/me");
        }

        stranger.begin("full");
        Life.ask(stranger, address);

        assertThat(server.outbox().links(address, 0)).isEmpty();
    }

    @Test
    void isAskedForByPagesOfOursOnly() {
        var life = new Life(server);

        var foreign = life.learner.send("DELETE", "/api/me", request -> request.DELETE()
                .header("Content-Type", "application/json")
                .header("Origin", "https://elsewhere.example"));

        assertThat(foreign.status()).isEqualTo(403);
        assertThat(life.learner.get("/api/attempts").json()).hasSize(2);
        assertThat(server.visitor().delete("/api/me").status())
                .as("who has nothing")
                .isEqualTo(200);
    }

    /** What a server keeps beside the database. */
    private List<Path> files(String text) throws IOException {
        try (var files = Files.walk(server.outbox().folder().getParent())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains(text) || read(file).contains(text))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException goneMeanwhile) {
            return "";
        }
    }

    private static Logger ours() {
        return (Logger) LoggerFactory.getLogger("org.samtale.server");
    }

    /** Hears everything that an operator is told, by whichever server of the tests. */
    private static final class Listener extends AppenderBase<ILoggingEvent> {
        final Queue<String> said = new ConcurrentLinkedQueue<>();

        @Override
        protected void append(ILoggingEvent event) {
            var failure = event.getThrowableProxy();
            said.add(event.getFormattedMessage() + (failure == null ? "" : ThrowableProxyUtil.asString(failure)));
        }
    }
}
