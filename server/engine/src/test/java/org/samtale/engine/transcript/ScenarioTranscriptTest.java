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
        var written = Files.readString(file);
        var transcript =
                switch (TranscriptReader.read(written)) {
                    case TranscriptReader.Result.Read read -> read.transcript();
                    case TranscriptReader.Result.Unreadable unreadable ->
                        throw new AssertionError(file + ":" + unreadable.line() + " " + unreadable.message());
                };
        assertThat(transcript.scenario()).isEqualTo(scenario.id());

        var told = TranscriptPrinter.print(scenario, transcript);

        if (WRITE && !told.equals(written)) {
            Files.writeString(file, told);
        } else {
            assertThat(told.lines().toList())
                    .as(Difference.between(written, told))
                    .isEqualTo(written.lines().toList());
        }
        assertThat(told).as("a golden transcript goes through").doesNotContain("\n! ");
    }
}
