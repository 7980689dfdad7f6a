package org.samtale.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;

/** A data directory that is new for every run, except for PostgreSQL's programs; and a look into the database from outside. */
public final class Data {
    private final Path directory;

    private Data(Path directory) {
        this.directory = directory;
    }

    /** Empty, but with the programs that an earlier run has unpacked. */
    public static Data fresh(Path work, String name) throws IOException {
        var directory = work.resolve(name);
        keepPrograms(work, directory);
        delete(directory);
        Files.createDirectories(directory);
        try (var kept = Files.list(work)) {
            for (var programs : kept.filter(Data::isPrograms).toList()) {
                Files.createSymbolicLink(directory.resolve(programs.getFileName()), programs);
            }
        }
        return new Data(directory);
    }

    private static void keepPrograms(Path work, Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            try (var left = Files.list(directory)) {
                for (var programs : left.filter(Data::isPrograms).toList()) {
                    if (!Files.isSymbolicLink(programs) && !Files.exists(work.resolve(programs.getFileName()))) {
                        Files.move(programs, work.resolve(programs.getFileName()));
                    }
                }
            }
        }
    }

    private static boolean isPrograms(Path path) {
        return path.getFileName().toString().startsWith("postgresql-");
    }

    /** Removes a data directory whole, so that the next start is a first one. */
    public static void clear(Path directory) throws IOException {
        delete(directory);
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var all = Files.walk(directory)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    public Path directory() {
        return directory;
    }

    /** The settings that decide whether a commit is kept, as PostgreSQL itself tells them. */
    public String durability() throws IOException, SQLException {
        var said = new StringJoiner(", ");
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes", "wal_sync_method")) {
            said.add(setting + "=" + ask("show " + setting));
        }
        return said.toString();
    }

    public long turns() throws IOException, SQLException {
        return Long.parseLong(ask("select count(*) from turn"));
    }

    public long commits() throws IOException, SQLException {
        return Long.parseLong(ask("select xact_commit from pg_stat_database where datname = current_database()"));
    }

    private String ask(String question) throws IOException, SQLException {
        var cluster = directory.resolve("postgres");
        var port = Files.readAllLines(cluster.resolve("postmaster.pid")).get(3).strip();
        var password = Files.readString(cluster.resolve("samtale.password")).strip();
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres?sslmode=disable", "samtale", password);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
