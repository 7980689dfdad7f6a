package org.samtale.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folder is checked, and that it is always told. */
class LintTest {
    @TempDir
    Path program;

    @TempDir
    Path here;

    private record Ended(int code, String out) {}

    @BeforeEach
    void putAFrameworkBesideTheProgram() throws Exception {
        Files.copy(
                Path.of("../../scenarios/framework.yaml"),
                Files.createDirectory(program.resolve("scenarios")).resolve("framework.yaml"));
    }

    @Test
    void thereAreScenariosWhereSomebodyWorks() throws Exception {
        Files.writeString(here.resolve("mine.scenario.yaml"), "scenario: mine\n");

        var lint = lint(Map.of());

        assertThat(lint.code()).isEqualTo(1);
        assertThat(lint.out()).contains("There is no framework.yaml").endsWith(ending(here));
    }

    @Test
    void theirNameIsWrong() throws Exception {
        Files.writeString(here.resolve("mine.scenario.yml"), "scenario: mine\nuses: framework\n");

        var lint = lint(Map.of());

        assertThat(lint.code()).isEqualTo(1);
        assertThat(lint.out())
                .contains("mine.scenario.yml:1:1: warning [S125]")
                .endsWith("In " + here + ": 0 scenarios can be played; 1 warning.\n");
    }

    @Test
    void thereAreNone() throws Exception {
        Files.writeString(here.resolve("notes.yml"), "about: a scenario");
        Files.writeString(program.resolve("scenarios").resolve("mine.scenario.yaml"), "scenario: [\n");

        var lint = lint(Map.of());

        assertThat(lint.out()).endsWith(ending(program.resolve("scenarios")));
    }

    @Test
    void aFolderIsNamed() throws Exception {
        Files.writeString(here.resolve("mine.scenario.yaml"), "scenario: mine\n");
        var named = Files.createDirectory(program.resolve("named"));
        Files.writeString(named.resolve("other.scenario.yaml"), "scenario: other\n");

        var lint = lint(Map.of("SCENARIOS_DIR", named.toString()));

        assertThat(lint.out()).endsWith(ending(named));
    }

    private static String ending(Path folder) {
        return "In " + folder + ": 0 scenarios can be played; 1 error.\n";
    }

    private Ended lint(Map<String, String> environment) {
        var out = new StringWriter();
        int code = SamtaleCommand.run(
                new Home(program, environment, here, false),
                (config, scenarios, courses) -> Future.failedFuture("no server here"),
                new NoInstallation(),
                List.of("lint"),
                new BufferedReader(new StringReader("")),
                new PrintWriter(out),
                new PrintWriter(out));
        return new Ended(code, out.toString());
    }
}
