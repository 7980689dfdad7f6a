package org.samtale.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** PostgreSQL's own note, {@code postmaster.pid}, about the process that serves a cluster. */
final class PostmasterFile {
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    private final Path cluster;
    private final Path file;

    PostmasterFile(Path cluster) {
        this.cluster = cluster;
        this.file = cluster.resolve("postmaster.pid");
    }

    boolean saysReady(long pid) throws IOException {
        var lines = lines();
        return lines.size() > STATUS_LINE
                && lines.getFirst().equals(Long.toString(pid))
                && lines.get(STATUS_LINE).strip().equals("ready");
    }

    /** Where the PostgreSQL takes connections that serves this very cluster now, if there is one. */
    Optional<Integer> port() throws IOException {
        var lines = lines();
        return owner().isPresent() && lines.size() > STATUS_LINE
                ? Optional.of(Integer.parseInt(lines.get(PORT_LINE).strip()))
                : Optional.empty();
    }

    /** The PostgreSQL that serves this very cluster now, if there is one. */
    Optional<ProcessHandle> owner() throws IOException {
        return named().filter(this::servesThisCluster);
    }

    /**
     * Removes the note when the process it names is another program by now. PostgreSQL itself only sees that some process has
     * the number, and would refuse to start for ever.
     */
    void forgetAStranger() throws IOException {
        var named = named();
        if (named.isPresent() && !servesThisCluster(named.get())) {
            Files.deleteIfExists(file);
        }
    }

    boolean servesThisCluster(ProcessHandle process) {
        var arguments = process.info().arguments();
        if (arguments.isPresent()) {
            return List.of(arguments.get()).contains(cluster.toString());
        }
        // Windows tells the program and not its arguments; a process that has ended without being waited for tells
        // neither.
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }

    private Optional<ProcessHandle> named() throws IOException {
        var lines = lines();
        return lines.isEmpty() || !lines.getFirst().matches("[0-9]+")
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst()));
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException nobodyServes) {
            return List.of();
        }
    }
}
