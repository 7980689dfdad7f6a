package org.samtale.server.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samtale.server.testing.PackedServer;

/**
 * Fifty learners play while the server or its database is killed again and again. Twenty and ten kills by default;
 * {@code -Dsamtale.kills=200} asks for two hundred and one hundred.
 */
class KillIT {
    private static final int LEARNERS = 50;
    private static final int KILLS = Integer.getInteger("samtale.kills", 20);

    /** A kill counts only when it comes in the middle of turns, however slow the machine is just now. */
    private static final int TURNS_BETWEEN_KILLS = 60;

    private static final Duration BACK_WITHIN = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    @Test
    void losesNoAcknowledgedTurnWhenTheServerIsKilled() throws Exception {
        var random = new Random(20261122);
        var timesToServe = new ArrayList<Duration>();
        try (var server = PackedServer.start(folder)) {
            var ordinary = startInOrder(server);
            var history = whileLearnersPlay(server, progress -> {
                for (var kill = 0; kill < KILLS; kill++) {
                    progress.await(TURNS_BETWEEN_KILLS + random.nextInt(TURNS_BETWEEN_KILLS));
                    server.kill();
                    timesToServe.add(server.startAgain());
                }
                progress.await(TURNS_BETWEEN_KILLS);
            });

            assertThat(history.anomalies).isEmpty();
            assertThat(history.acknowledged).as("turns acknowledged").isGreaterThan(TURNS_BETWEEN_KILLS * KILLS);
            report("server", timesToServe, ordinary, history);
            assertThat(percentile95(timesToServe)).isLessThan(BACK_WITHIN);
        }
    }

    @Test
    void losesNoAcknowledgedTurnWhenPostgresIsKilled() throws Exception {
        var random = new Random(42);
        var timesToServe = new ArrayList<Duration>();
        try (var server = PackedServer.start(folder)) {
            var ordinary = startInOrder(server);
            var history = whileLearnersPlay(server, progress -> {
                for (var kill = 0; kill < KILLS / 2; kill++) {
                    progress.await(TURNS_BETWEEN_KILLS + random.nextInt(TURNS_BETWEEN_KILLS));
                    killPostgres(server.data());
                    timesToServe.add(untilReady(server));
                }
                progress.await(TURNS_BETWEEN_KILLS);
            });

            assertThat(history.anomalies).isEmpty();
            assertThat(history.acknowledged).as("turns acknowledged").isGreaterThan(TURNS_BETWEEN_KILLS * KILLS / 2);
            report("PostgreSQL", timesToServe, ordinary, history);
            assertThat(percentile95(timesToServe)).isLessThan(BACK_WITHIN);
        }
    }

    @Test
    void losesNothingWhenItIsAskedToStopUnderLoad() throws Exception {
        var timesToStop = new ArrayList<Duration>();
        try (var server = PackedServer.start(folder)) {
            var history = whileLearnersPlay(server, progress -> {
                for (var stop = 0; stop < 3; stop++) {
                    progress.await(TURNS_BETWEEN_KILLS);
                    timesToStop.add(server.stop());
                    server.startAgain();
                }
                progress.await(TURNS_BETWEEN_KILLS);
            });

            assertThat(history.anomalies).isEmpty();
            assertThat(timesToStop).allMatch(time -> time.compareTo(Duration.ofSeconds(15)) < 0);
        }
    }

    /** From the second on it starts with the classes that it has kept, as it does after a kill. */
    private static Duration startInOrder(PackedServer server) throws Exception {
        server.stop();
        return server.startAgain();
    }

    private interface Disaster {
        void strike(Progress progress) throws Exception;
    }

    /** How many turns the learners were told are kept. */
    private record Progress(AtomicInteger acknowledged) {
        private static final Duration PATIENCE = Duration.ofSeconds(60);

        void await(int turns) throws InterruptedException {
            var enough = acknowledged.get() + turns;
            var until = Instant.now().plus(PATIENCE);
            while (acknowledged.get() < enough) {
                if (Instant.now().isAfter(until)) {
                    throw new AssertionError("the learners were told nothing for " + PATIENCE);
                }
                Thread.sleep(5);
            }
        }
    }

    private record Findings(List<String> anomalies, int acknowledged, int attempts) {}

    private static Findings whileLearnersPlay(PackedServer server, Disaster disaster) throws Exception {
        var vertx = Vertx.vertx();
        try {
            var loop = vertx.getOrCreateContext();
            var counter = new AtomicInteger();
            var learners = LongStream.range(0, LEARNERS)
                    .mapToObj(seed -> new SteadyLearner(vertx, server.port(), seed, counter))
                    .toList();
            on(loop, () -> learners.forEach(SteadyLearner::start));
            disaster.strike(new Progress(counter));
            on(loop, () -> learners.forEach(SteadyLearner::stop));
            return findings(server, learners, loop);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static Findings findings(PackedServer server, List<SteadyLearner> learners, Context loop) throws Exception {
        var sent = new ArrayList<History.Sent>();
        var acknowledged = new ArrayList<History.Acknowledged>();
        var anomalies = new ArrayList<String>();
        on(
                loop,
                () -> learners.forEach(learner -> {
                    sent.addAll(learner.sent());
                    acknowledged.addAll(learner.acknowledged());
                    anomalies.addAll(learner.surprises());
                }));
        var log = KeptLog.read(server.data());
        anomalies.addAll(HistoryChecker.anomalies(new History(sent, acknowledged, log.rows()), log::replay));
        if (!anomalies.isEmpty()) {
            System.out.println("The server's last words: " + String.join("\n  ", server.lastLines()));
        }
        var attempts = (int) sent.stream().map(History.Sent::attempt).distinct().count();
        return new Findings(anomalies, acknowledged.size(), attempts);
    }

    private static void on(Context loop, Runnable step) {
        var done = new CompletableFuture<Void>();
        loop.runOnContext(go -> {
            step.run();
            done.complete(null);
        });
        done.join();
    }

    /** Kills the postmaster and its children at once, as the machine's out-of-memory killer might. */
    private static void killPostgres(Path data) throws Exception {
        var pid = Long.parseLong(Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                .getFirst()
                .strip());
        var postmaster = ProcessHandle.of(pid).orElseThrow();
        var children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().join();
    }

    private static Duration untilReady(PackedServer server) throws Exception {
        var began = Instant.now();
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(server.url() + "/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            while (Duration.between(began, Instant.now()).toSeconds() < 30) {
                var status = client.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                if (status == 200) {
                    return Duration.between(began, Instant.now());
                }
                Thread.sleep(20);
            }
        }
        throw new AssertionError("not ready within 30 s; it said: " + server.lastLines());
    }

    private static Duration percentile95(List<Duration> times) {
        var sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }

    private static void report(String what, List<Duration> times, Duration ordinary, Findings findings) {
        System.out.printf(
                "%d kills of %s: %d acknowledged turns in %d attempts, none lost, doubled or reordered; serving again after %d ms (p95), where an ordinary start took %d ms%n",
                times.size(),
                what,
                findings.acknowledged(),
                findings.attempts(),
                percentile95(times).toMillis(),
                ordinary.toMillis());
    }
}
