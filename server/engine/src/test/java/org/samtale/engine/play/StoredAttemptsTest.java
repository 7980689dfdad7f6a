package org.samtale.engine.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.samtale.engine.compile.Compilation;
import org.samtale.engine.compile.ScenarioCompiler;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.testing.Diagnostics;
import org.samtale.engine.testing.Repository;
import org.samtale.engine.testing.Yaml;

/**
 * Attempts as a server stored them once: the scenario's files, the seed, and every input with the state it led to. The files
 * in {@code stored/} are never changed, only added to.
 */
class StoredAttemptsTest {
    private static final Path STORED = Repository.root().resolve("server/engine/src/test/resources/stored");
    private static final String BREAKS = "this change breaks the attempts that learners have stored; read"
            + " server/decisions/0007-stored-attempts-outlive-the-program.md, and leave the stored files as they are";

    @TestFactory
    Stream<DynamicTest> areReplayedToTheSameStateTurnByTurn() throws IOException {
        var tests = new ArrayList<DynamicTest>();
        try (var folders = Files.list(STORED)) {
            for (var folder : folders.sorted().toList()) {
                for (var attempt : Repository.files(folder, ".attempt")) {
                    tests.add(dynamicTest(folder.getFileName() + "/" + attempt.getFileName(), () -> assertThat(
                                    replay(compiled(folder), Files.readAllLines(attempt)))
                            .as(BREAKS)
                            .isEqualTo(Files.readAllLines(attempt))));
                }
            }
        }
        assertThat(tests).as("stored attempts found").hasSizeGreaterThanOrEqualTo(4);
        return tests.stream();
    }

    private static Scenario compiled(Path folder) {
        var id = folder.getFileName().toString();
        var translations =
                Repository.files(folder, ".en.yaml").stream().map(Yaml::read).toList();
        var compilation = ScenarioCompiler.compile(
                Yaml.read(folder.resolve("framework.yaml")),
                Yaml.read(folder.resolve(id + ".scenario.yaml")),
                translations);
        return switch (compilation) {
            case Compilation.Compiled compiled -> compiled.scenario();
            case Compilation.Failed failed ->
                throw new AssertionError(BREAKS + "\n" + Diagnostics.print(failed.diagnostics()));
        };
    }

    /** The file as it would be stored today: mode, seed and who plays, then an input a line after the hash of the state it led to. */
    private static List<String> replay(Scenario scenario, List<String> stored) {
        var begin = stored.getFirst().split(" ", -1);
        var mode = Mode.valueOf(begin[0].toUpperCase(Locale.ROOT));
        var company = begin.length > 2 ? Company.valueOf(begin[2].toUpperCase(Locale.ROOT)) : Company.ALONE;
        var now = Interpreter.begin(scenario, Long.parseLong(begin[1]), mode, company)
                .playthrough();
        var told = new ArrayList<>(List.of(stored.getFirst(), hash(now)));
        for (var line : stored.subList(2, stored.size())) {
            var input = Input.decode(line.substring(line.indexOf(' ') + 1));
            now = switch (Interpreter.step(scenario, now, input)) {
                case Outcome.Advanced advanced -> advanced.playthrough();
                case Outcome.Rejected rejected ->
                    throw new AssertionError(BREAKS + "\n" + line + " is now " + rejected);
            };
            told.add(hash(now) + " " + input.encode());
        }
        return told;
    }

    private static String hash(Playthrough playthrough) {
        return HexFormat.of().toHexDigits(playthrough.hash());
    }
}
