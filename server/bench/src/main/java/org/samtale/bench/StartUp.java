package org.samtale.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.samtale.bench.process.Data;

/** {@code mvn -Prun} on a built tree, from the command to the first page. */
final class StartUp {
    private static final double FIRST_SECONDS = 8;
    private static final double LATER_SECONDS = 4;
    /** Early in the command line of our program; what comes behind the class path is cut off by the system. */
    private static final String MARK = "-Dsamtale.development=true";

    private static final int LATER_STARTS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration LOOK = Duration.ofMillis(10);

    private final Settings settings;
    private final Path data;

    private StartUp(Settings settings, Path data) {
        this.settings = settings;
        this.data = data;
    }

    /** Seconds from the command until Java runs our program, and until the first page. */
    private record Start(double java, double page) {}

    static void measure(Settings settings, Report report) throws IOException, InterruptedException {
        var data = settings.work().resolve("start-data");
        Data.clear(data);
        var benchmark = new StartUp(settings, data);
        var first = benchmark.start();
        report.add(
                "mvn -Prun to the first page, first start", text(first), "at most 8 s", first.page() <= FIRST_SECONDS);
        var later = new Start(0, 0);
        for (var i = 0; i < (settings.brief() ? 1 : LATER_STARTS); i++) {
            var start = benchmark.start();
            System.out.println("  " + text(start));
            later = start.page() > later.page() ? start : later;
        }
        report.add(
                "mvn -Prun to the first page, slowest of later starts",
                text(later),
                "at most 4 s",
                later.page() <= LATER_SECONDS);
    }

    private static String text(Start start) {
        return String.format(
                Locale.ROOT,
                "%.1f s (Maven %.1f, server %.1f)",
                start.page(),
                start.java(),
                start.page() - start.java());
    }

    private Start start() throws IOException, InterruptedException {
        int port;
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = probe.getLocalPort();
        }
        var builder = new ProcessBuilder(settings.maven().resolve("bin/mvn").toString(), "-Prun")
                .directory(settings.repository().toFile())
                .redirectErrorStream(true)
                .redirectOutput(settings.work().resolve("start.log").toFile());
        builder.environment().put("PORT", Integer.toString(port));
        builder.environment().put("DATA_DIR", data.toString());
        var began = Instant.now();
        var maven = builder.start();
        try {
            return await(maven, port, began);
        } finally {
            stop(maven);
        }
    }

    private static Start await(Process maven, int port, Instant began) throws IOException, InterruptedException {
        var http = HttpClient.newHttpClient();
        var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .build();
        while (maven.isAlive()) {
            try {
                if (http.send(page, BodyHandlers.discarding()).statusCode() == 200) {
                    var now = Instant.now();
                    var java = server(maven).info().startInstant().orElseThrow();
                    return new Start(seconds(began, java), seconds(began, now));
                }
            } catch (java.net.ConnectException notYet) {
                // looked for again below
            }
            if (seconds(began, Instant.now()) > PATIENCE.toSeconds()) {
                throw new IOException("No page within " + PATIENCE);
            }
            TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
        }
        throw new IOException("mvn -Prun ended; start.log tells more");
    }

    /** The Java that Maven started: the first of its descendants that is one. */
    private static ProcessHandle server(Process maven) throws IOException {
        return maven.descendants()
                .filter(one -> one.info().commandLine().orElse("").contains(MARK))
                .findFirst()
                .orElseThrow(() -> new IOException("There is a page, but no server below Maven"));
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1e3;
    }

    /** The server first, in order; Maven ends when it does. */
    private static void stop(Process maven) throws InterruptedException {
        maven.descendants()
                .filter(one -> one.info().commandLine().orElse("").contains(MARK))
                .forEach(ProcessHandle::destroy);
        if (!maven.waitFor(30, TimeUnit.SECONDS)) {
            maven.destroy();
        }
    }
}
