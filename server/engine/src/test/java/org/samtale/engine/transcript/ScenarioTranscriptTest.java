package org.samtale.engine.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.testing.Repository;
import org.samtale.engine.testing.Scenarios;

/**
 * Tells every golden transcript of every scenario anew and compares. {@code -Dsamtale.transcripts=write} writes what is
 * told now over what was told before; read the difference before it is kept.
 */
class ScenarioTranscriptTest {

    private static final boolean WRITE = "write".equals(System.getProperty("samtale.transcripts"));

    @TestFactory
    Stream<DynamicTest> isToldAsItWasBefore() {
        var tests = new ArrayList<DynamicTest>();
        for (var file : Scenarios.files()) {
            for (var transcript : transcripts(file)) {
                tests.add(dynamicTest(
                        Scenarios.id(file) + "/" + transcript.getFileName(),
                        () -> compare(Scenarios.compiled(file), transcript)));
            }
        }
        assertThat(tests).as("transcripts found").hasSizeGreaterThanOrEqualTo(5);
        return tests.stream();
    }

    @Test
    void hasATranscriptForEveryEndingOfEveryScenario() {
        for (var file : Scenarios.files()) {
            var scenario = Scenarios.compiled(file);
            var told = transcripts(file).stream()
                    .flatMap(ScenarioTranscriptTest::lines)
                    .toList();

            assertThat(told)
                    .as("transcripts of " + scenario.id())
                    .contains(scenario.endings().stream()
                            .map(ending -> "= " + ending.id())
                            .toArray(String[]::new));
        }
    }

    private static List<Path> transcripts(Path scenario) {
        return Repository.files(Repository.scenarios().resolve(Scenarios.id(scenario)), ".transcript");
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            return fail(e);
        }
    }

    private static void compare(Scenario scenario, Path file) throws IOException {
        switch (Retelling.of(scenario, Files.readString(file))) {
            case Retelling.Result.Same same -> {}
            case Retelling.Result.Differs differs -> {
                if (!WRITE) {
                    fail(file + ":" + differs.line() + " is told otherwise now:\n" + differs.difference()
                            + "run with -Dsamtale.transcripts=write to keep what is told now");
                }
                Files.writeString(file, differs.told());
            }
            case Retelling.Result.Stopped stopped ->
                fail(file + ":" + stopped.line() + " " + stopped.input() + ": " + stopped.why());
            case Retelling.Result.Unreadable unreadable ->
                fail(file + ":" + unreadable.line() + " " + unreadable.message());
        }
    }
}
