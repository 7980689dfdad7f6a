package org.samtale.server.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.samtale.server.database.TestDatabase;

/**
 * The distribution that the build has packed, running in a process of its own so that it can be killed. Keeps port and data
 * from one start to the next.
 */
public final class PackedServer implements AutoCloseable {
    private static final Path PROGRAM =
            Path.of("target", "samtale", "bin", "samtale").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LINES_KEPT = 200;

    private final int port;
    private final Path data;
    private final List<String> lastLines = Collections.synchronizedList(new ArrayList<>());
    private Process process;

    private PackedServer(int port, Path data, Process process) {
        this.port = port;
        this.data = data;
        this.process = process;
    }

    public static PackedServer start(Path data) throws IOException {
        int port;
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = probe.getLocalPort();
        }
        var server = new PackedServer(port, data, launch(port, data));
        server.awaitReady();
        return server;
    }

    /** As an operator starts it: the distribution that the build has just packed. */
    private static Process launch(int port, Path data) throws IOException {
        var builder = new ProcessBuilder(PROGRAM.toString(), "serve");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // What counts here is to be back soon, not to be fast for long: the same as mvn -Prun.
        builder.environment().put("JAVA_OPTS", "-Xmx512m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        builder.environment().put("PORT", Integer.toString(port));
        builder.environment().put("DATA_DIR", data.toString());
        builder.environment().put("PROGRAMS_DIR", TestDatabase.PROGRAMS.toString());
        builder.redirectErrorStream(true);
        return builder.start();
    }

    /** Kills it without a word, as a failing machine would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to stop, and tells how long that took. */
    public Duration stop() throws InterruptedException, TimeoutException {
        var asked = Instant.now();
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new TimeoutException("the server did not stop; it said: " + lastLines);
        }
        return Duration.between(asked, Instant.now());
    }

    /** Starts it again on the same port and data, and tells how long it took until it served. */
    public Duration startAgain() throws IOException {
        var began = Instant.now();
        process = launch(port, data);
        awaitReady();
        return Duration.between(began, Instant.now());
    }

    private void awaitReady() {
        var ready = new CompletableFuture<String>();
        var watched = process;
        Thread.ofVirtual().start(() -> {
            try (var lines =
                    new BufferedReader(new InputStreamReader(watched.getInputStream(), StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    keep(line);
                    if (line.contains("Samtale is ready: ")) {
                        ready.complete(line);
                    }
                }
            } catch (IOException ended) {
                keep("(output ended: " + ended.getMessage() + ")");
            }
            ready.completeExceptionally(new IllegalStateException("the server ended; it said: " + lastLines));
        });
        ready.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private void keep(String line) {
        lastLines.add(line);
        if (lastLines.size() > LINES_KEPT) {
            lastLines.removeFirst();
        }
    }

    public int port() {
        return port;
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public Path data() {
        return data;
    }

    public List<String> lastLines() {
        return List.copyOf(lastLines);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
}
