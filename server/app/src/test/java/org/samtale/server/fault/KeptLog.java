package org.samtale.server.fault;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.samtale.engine.compile.Compilation;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Interpreter;
import org.samtale.engine.play.Mode;
import org.samtale.engine.play.Outcome;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.server.library.ScenarioSources;

/** What the database of a server holds, read past the server, and the engine's word on it. */
final class KeptLog {
    private final List<History.Row> rows = new ArrayList<>();
    private final Map<String, Begun> attempts = new HashMap<>();

    private KeptLog() {}

    private record Begun(Scenario scenario, long seed, Mode mode) {}

    /** Reads everything; the embedded PostgreSQL of this data directory must be running. */
    static KeptLog read(Path data) throws IOException, SQLException {
        var log = new KeptLog();
        try (var connection = connect(data)) {
            log.readAttempts(connection);
            log.readRows(connection);
        }
        return log;
    }

    List<History.Row> rows() {
        return List.copyOf(rows);
    }

    List<Long> replay(String attempt, List<String> inputs) {
        var begun = attempts.get(attempt);
        if (begun == null) {
            return List.of();
        }
        var hashes = new ArrayList<Long>();
        var playthrough =
                Interpreter.begin(begun.scenario(), begun.seed(), begun.mode()).playthrough();
        for (var input : inputs) {
            var outcome = Interpreter.step(begun.scenario(), playthrough, Input.decode(input));
            if (!(outcome instanceof Outcome.Advanced advanced)) {
                break;
            }
            playthrough = advanced.playthrough();
            hashes.add(playthrough.hash());
        }
        return hashes;
    }

    private static Connection connect(Path data) throws IOException, SQLException {
        var cluster = data.resolve("postgres");
        var port = Files.readAllLines(cluster.resolve("postmaster.pid")).get(3).strip();
        var password = Files.readString(cluster.resolve("samtale.password")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "samtale", password);
    }

    private void readAttempts(Connection connection) throws IOException, SQLException {
        var scenarios = new HashMap<String, Scenario>();
        try (var statement = connection.createStatement();
                var versions = statement.executeQuery("select hash, scenario, sources from scenario_version")) {
            while (versions.next()) {
                Map<String, String> files =
                        new ObjectMapper().readValue(versions.getString(3), new TypeReference<>() {});
                var sources = new ScenarioSources(new ScenarioId(versions.getString(2)), files);
                if (sources.compile() instanceof Compilation.Compiled compiled) {
                    scenarios.put(versions.getString(1), compiled.scenario());
                }
            }
        }
        try (var statement = connection.createStatement();
                var begun = statement.executeQuery("select id, version_hash, seed, mode from attempt")) {
            while (begun.next()) {
                attempts.put(
                        begun.getString(1),
                        new Begun(
                                Objects.requireNonNull(
                                        scenarios.get(begun.getString(2)), "every attempt's version is kept"),
                                begun.getLong(3),
                                Mode.valueOf(begun.getString(4).toUpperCase(Locale.ROOT))));
            }
        }
    }

    private void readRows(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var turns = statement.executeQuery("select attempt_id, seq, turn_id, input, state_hash from turn")) {
            while (turns.next()) {
                rows.add(new History.Row(
                        turns.getString(1), turns.getInt(2), turns.getString(3), turns.getString(4), turns.getLong(5)));
            }
        }
    }
}
