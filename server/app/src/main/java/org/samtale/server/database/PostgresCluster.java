package org.samtale.server.database;

import static java.util.Map.entry;

import io.vertx.pgclient.SslMode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One database cluster on disk, {@code postgres/} in the data directory: made once, started and stopped many times. */
final class PostgresCluster {
    static final String HOST = "127.0.0.1";
    static final String USER = "samtale";

    /** Below the range from which systems take the port of an outgoing connection, which could sit on ours during a restart. */
    private static final int FIRST_PORT = 20_000;

    private static final int PORTS = 10_000;
    private static final int PORTS_TRIED = 200;

    /** Recovery after a crash reads at most {@code max_wal_size} of log, which takes seconds; this is for a very slow disk. */
    private static final Duration UNTIL_READY = Duration.ofMinutes(2);

    private static final Duration FAST_STOP = Duration.ofSeconds(4);
    private static final Duration IMMEDIATE_STOP = Duration.ofSeconds(3);
    private static final Duration POLL = Duration.ofMillis(10);
    private static final long LOG_BYTES_MAX = 1_000_000;

    /** Given on the command line, where they win over every file in the cluster. */
    private static final Map<String, String> CONFIGURATION = Map.ofEntries(
            // What is confirmed is kept: the server itself refuses to serve when one of these three is off.
            entry("fsync", "on"),
            entry("synchronous_commit", "on"),
            entry("full_page_writes", "on"),
            // Loopback with a password, and no socket file that others on the machine could open.
            entry("listen_addresses", HOST),
            entry("unix_socket_directories", ""),
            entry("max_connections", "50"),
            // Shared memory files in the cluster, where the next start finds and removes them after a kill.
            entry("dynamic_shared_memory_type", "mmap"),
            entry("timezone", "UTC"),
            entry("log_timezone", "UTC"),
            entry("log_checkpoints", "off"),
            // The details of a failure are what somebody wrote, who may have been erased since.
            entry("log_error_verbosity", "terse"));

    private final Path directory;
    private final Path log;
    private final PostgresBinaries binaries;
    private final PostmasterFile postmasterFile;
    private final Map<String, String> configuration;
    private int port;

    PostgresCluster(Path dataDirectory, PostgresBinaries binaries, Map<String, String> overrides) throws IOException {
        this.directory = in(dataDirectory);
        this.log = dataDirectory.resolve("postgres.log");
        this.binaries = binaries;
        this.postmasterFile = new PostmasterFile(directory);
        this.configuration = new LinkedHashMap<>(CONFIGURATION);
        this.configuration.putAll(overrides);
    }

    /** How to reach the one that serves a data directory now, if there is one. */
    static Optional<DatabaseSettings> running(Path dataDirectory) throws IOException {
        if (!isPrepared(dataDirectory)) {
            return Optional.empty();
        }
        var directory = in(dataDirectory.toRealPath());
        var password = Files.readString(passwordFile(directory)).strip();
        return new PostmasterFile(directory).port().map(port -> settings(port, password));
    }

    static DatabaseSettings settings(int port, String password) {
        return new DatabaseSettings(HOST, port, "postgres", USER, password, SslMode.DISABLE, Optional.empty());
    }

    static boolean isPrepared(Path dataDirectory) {
        return Files.isDirectory(in(dataDirectory));
    }

    private static Path in(Path dataDirectory) {
        return dataDirectory.resolve("postgres");
    }

    /**
     * Settles where it will listen: on the same port at every start where that is possible, so that a tool of the operator finds
     * the database again. An orphan must be gone, or it would be in its own successor's way.
     */
    int choosePort() throws IOException {
        port = freePort(Math.floorMod(directory.hashCode(), PORTS));
        return port;
    }

    String password() throws IOException {
        return Files.readString(passwordFile(directory)).strip();
    }

    /** Makes the cluster unless it is there. */
    void prepare(Consumer<String> progress) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        progress.accept("Preparing the database in " + directory + " ...");
        // Made beside its place and moved there whole: a start that is cut short leaves nothing half made behind.
        var unfinished = directory.resolveSibling("postgres.unfinished");
        var password = directory.resolveSibling("postgres.password");
        Folders.delete(unfinished);
        Files.deleteIfExists(password);
        if (Files.getFileStore(password.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(
                    password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(password, newPassword());
        run(
                "initdb",
                "--pgdata=" + unfinished,
                "--username=" + USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
        Files.move(password, passwordFile(unfinished));
        Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A server that was killed leaves its PostgreSQL behind. It is stopped, so that every start begins from the same place. */
    void stopOrphan(Consumer<String> progress) throws IOException {
        var orphan = postmasterFile.owner();
        if (orphan.isPresent()) {
            progress.accept("Stopping the PostgreSQL that an earlier server left behind (process "
                    + orphan.get().pid() + ") ...");
            stop(orphan.get());
        }
        postmasterFile.forgetAStranger();
    }

    /** Starts and waits until connections are taken. */
    Process start() throws IOException {
        var arguments = new ArrayList<>(List.of("-D", directory.toString(), "-p", Integer.toString(port)));
        configuration.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        var tooLong = Files.exists(log) && Files.size(log) > LOG_BYTES_MAX;
        var output =
                tooLong ? ProcessBuilder.Redirect.to(log.toFile()) : ProcessBuilder.Redirect.appendTo(log.toFile());
        var process = binaries.command("postgres", arguments)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        try {
            awaitReady(process);
            return process;
        } catch (IOException | RuntimeException failure) {
            process.destroyForcibly();
            throw failure;
        }
    }

    private void awaitReady(Process process) throws IOException {
        var deadline = System.nanoTime() + UNTIL_READY.toNanos();
        while (!postmasterFile.saysReady(process.pid())) {
            if (!process.isAlive()) {
                throw new DatabaseStartException("PostgreSQL did not start: " + lastWords());
            }
            if (System.nanoTime() > deadline) {
                throw new DatabaseStartException("PostgreSQL did not become ready; " + log + " tells more");
            }
            pause();
        }
    }

    /** First in order; then without waiting for a checkpoint, which the next start makes up for; then by force. */
    void stop(ProcessHandle process) throws IOException {
        if (!process.isAlive()) {
            return;
        }
        run("pg_ctl", "stop", "-D", directory.toString(), "-m", "fast", "-W");
        if (ends(process, FAST_STOP)) {
            return;
        }
        run("pg_ctl", "stop", "-D", directory.toString(), "-m", "immediate", "-W");
        if (!ends(process, IMMEDIATE_STOP)) {
            process.destroyForcibly();
            ends(process, IMMEDIATE_STOP);
        }
    }

    private boolean ends(ProcessHandle process, Duration patience) throws IOException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (process.isAlive() && postmasterFile.servesThisCluster(process)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause();
        }
        return true;
    }

    private void run(String program, String... arguments) throws IOException {
        var process = binaries.command(program, List.of(arguments))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            if (!process.waitFor(UNTIL_READY.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                // A stop that comes too late finds nothing to stop, which is what it wanted.
                if (!program.equals("pg_ctl")) {
                    throw new DatabaseStartException(program + " failed: " + lastWords());
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while running " + program, interrupted);
        }
    }

    private String lastWords() throws IOException {
        var lines = Files.readAllLines(log);
        return lines.stream()
                        .filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("error:"))
                        .reduce((first, second) -> second)
                        .map(line -> line.replaceFirst("^.*?(FATAL|PANIC|error): *", ""))
                        .orElse("no reason given")
                + " (" + log + " tells more)";
    }

    private static Path passwordFile(Path cluster) {
        return cluster.resolve("samtale.password");
    }

    private static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int freePort(int first) throws IOException {
        for (var tried = 0; tried < PORTS_TRIED; tried++) {
            var port = FIRST_PORT + (first + tried) % PORTS;
            try (var probe = new ServerSocket()) {
                probe.setReuseAddress(true);
                probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                return port;
            } catch (java.net.BindException taken) {
                // the next one may be free
            }
        }
        throw new DatabaseStartException("No free port for the database from " + (FIRST_PORT + first) + " on");
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for PostgreSQL", interrupted);
        }
    }
}
