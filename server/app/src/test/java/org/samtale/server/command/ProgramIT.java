package org.samtale.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/samtale} of the distribution that the build has just packed, as somebody in a terminal meets it. */
class ProgramIT {
    private static final Path DISTRIBUTION = Path.of("target", "samtale").toAbsolutePath();
    private static final String EMMA = "quiet-emma.scenario.yaml";

    @TempDir
    Path folder;

    private Path scenarios;

    /** What a command printed, and how it ended. */
    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void copyTheScenarios() throws IOException {
        scenarios = Files.createDirectory(folder.resolve("scenarios"));
        try (var files = Files.list(DISTRIBUTION.resolve("scenarios"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, scenarios.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    @Test
    void helpNamesEveryCommandAndEverySetting() throws Exception {
        var help = samtale("", "--help");

        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains("serve", "lint", "explain", "play", "check", "accept", "export", "import", "probe", "graph")
                .contains("schema")
                .contains("PORT", "HOST", "PUBLIC_URL", "DATA_DIR", "DATABASE_URL", "SCENARIOS_DIR", "CONTENT_DIR");
    }

    @Test
    void aCommandThatDoesNotExistIsNotUnderstood() throws Exception {
        var unknown = samtale("", "sevre");

        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("sevre").doesNotContain("\tat ");
    }

    @Test
    void lintIsSatisfiedWithWhatWeShip() throws Exception {
        var lint = samtale("", "lint");

        assertThat(lint.code()).isZero();
        assertThat(lint.out())
                .contains(shipped() + " scenarios can be played; no mistakes.\n")
                .contains(": 1 course can be taken; ");
    }

    @Test
    void aConversationInTheTerminalGoesFromHelloToAnEnding() throws Exception {
        var saved = folder.resolve("mine.transcript");
        var keys = "1\n".repeat(60);

        var played = samtale(keys, "play", "quiet-emma", "--language", "en", "--seed", "7", "--save", saved.toString());
        var again = samtale(keys, "play", "quiet-emma", "--language", "en", "--seed", "7");

        assertThat(played.code()).isZero();
        assertThat(played.out()).startsWith("\nQuiet Emma\n").endsWith("Saved as " + saved + ".\n");
        assertThat(played.out()).contains(again.out());
        assertThat(saved).content().contains("scenario quiet-emma\nlanguage en\nseed 7\n");
    }

    @Test
    void noServerStartsInProductionWithABrokenScenario() throws Exception {
        misspellTheBeginning();

        var serve = samtale("", "serve");

        assertThat(serve.code()).isEqualTo(1);
        assertThat(serve.out()).contains("| begin: refferal").doesNotContain("Samtale is ready");
        assertThat(serve.err())
                .isEqualTo("samtale: The scenarios in " + scenarios
                        + " have errors; mend them, or take them out, before serving.\n");
        assertThat(folder.resolve("data").resolve("postgres")).doesNotExist();
    }

    @Test
    void noServerGoesOnInProductionWithABrokenCourse() throws Exception {
        var content = folder.resolve("content");
        var course = Files.createDirectories(content.resolve("night-shift"));
        Files.writeString(course.resolve("course.yaml"), "course: night-shift\nmodules: [ handover ]\n");
        var builder = program("serve");
        builder.environment().put("PORT", "0");
        builder.environment().put("CONTENT_DIR", content.toString());
        builder.environment()
                .put(
                        "PROGRAMS_DIR",
                        Path.of("target", "postgres-programs").toAbsolutePath().toString());

        var serve = ended(builder, "");

        assertThat(serve.code()).isEqualTo(1);
        assertThat(serve.out()).contains("night-shift/course.yaml");
        assertThat(serve.err())
                .isEqualTo("samtale: The courses in " + content
                        + " have errors; mend them, or take them out, before serving.\n");
        assertThat(folder.resolve("data/postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void aStartThatIsBrokenOffLeavesNoPostgresBehind() throws Exception {
        var serve = program("serve");
        serve.environment().put("PORT", "0");
        serve.environment()
                .put(
                        "PROGRAMS_DIR",
                        Path.of("target", "postgres-programs").toAbsolutePath().toString());
        var process = serve.redirectErrorStream(true).start();
        var said = new ArrayList<String>();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                if (line.contains("Preparing the database")) {
                    awaitFile(folder.resolve("data/postgres/postmaster.pid"));
                    process.toHandle().destroy();
                }
            }
        }

        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("it ends").isTrue();
        assertThat(said).anyMatch(line -> line.contains("Preparing the database"));
        assertThat(said).noneMatch(line -> line.contains("Samtale is ready"));
        assertThat(folder.resolve("data/postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void everyMistakeInTheConfigurationIsToldAtOnce() throws Exception {
        var builder = program("serve");
        builder.environment().put("PORT", "ninety");
        builder.environment().put("PUBLIC_URL", "samtale.example.org");

        var serve = ended(builder, "");

        assertThat(serve.code()).isEqualTo(1);
        assertThat(serve.err().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("samtale: PUBLIC_URL: "))
                .anyMatch(line -> line.startsWith("samtale: PORT: "));
    }

    private static void awaitFile(Path file) throws Exception {
        for (var waited = 0; !Files.exists(file); waited++) {
            assertThat(waited).as("hundredths of a second until " + file).isLessThan(6_000);
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private void misspellTheBeginning() throws IOException {
        var emma = Files.readString(scenarios.resolve(EMMA));
        assertThat(emma).contains("\nbegin: referral\n");
        Files.writeString(scenarios.resolve(EMMA), emma.replace("\nbegin: referral\n", "\nbegin: refferal\n"));
    }

    private Ended samtale(String keys, String... arguments) throws Exception {
        return ended(program(arguments), keys);
    }

    private ProcessBuilder program(String... arguments) {
        var command = new ArrayList<>(
                List.of(DISTRIBUTION.resolve("bin").resolve("samtale").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        var environment = builder.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        environment.put("SCENARIOS_DIR", scenarios.toString());
        environment.put("DATA_DIR", folder.resolve("data").toString());
        return builder;
    }

    private Ended ended(ProcessBuilder builder, String keys) throws Exception {
        var out = folder.resolve("out.txt").toFile();
        var err = folder.resolve("err.txt").toFile();
        var process = builder.redirectOutput(out).redirectError(err).start();
        try (var keyboard = process.outputWriter(StandardCharsets.UTF_8)) {
            keyboard.write(keys);
        } catch (IOException hungUp) {
            // It ended before it had read everything, as it does when the conversation is over.
        }
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("it ends").isTrue();
        return new Ended(process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
    }

    private long shipped() throws IOException {
        try (var files = Files.list(scenarios)) {
            return files.filter(file -> file.getFileName().toString().matches("[a-z-]+\\.scenario\\.yaml"))
                    .count();
        }
    }
}
