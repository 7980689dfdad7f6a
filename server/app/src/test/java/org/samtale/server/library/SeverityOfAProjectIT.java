package org.samtale.server.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.Severity;
import org.samtale.engine.scenario.ScenarioId;

/** A project says in its {@code lint.yaml} what weighs more or less than usual. */
class SeverityOfAProjectIT {
    private static final ScenarioId EMMA = new ScenarioId("quiet-emma");
    private static final String ENGLISH = "quiet-emma.scenario.en.yaml";

    @TempDir
    Path scenarios;

    @BeforeEach
    void putEmmaThereWithoutAnEnglishTitle() throws IOException {
        for (var name : new String[] {"framework.yaml", "framework.en.yaml", "quiet-emma.scenario.yaml", ENGLISH}) {
            Files.copy(Path.of("../../scenarios").resolve(name), scenarios.resolve(name));
        }
        var english = Files.readString(scenarios.resolve(ENGLISH));
        assertThat(english).containsPattern("(?m)^title: ");
        Files.writeString(scenarios.resolve(ENGLISH), english.replaceAll("(?m)^title: .*\n", ""));
    }

    @Test
    void aMissingTextIsAWarningAsARule() {
        var library = ScenarioLibrary.load(scenarios);

        assertThat(library.find(EMMA)).isPresent();
        assertThat(library.diagnostics()).extracting(Diagnostic::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void aWarningCanBeMadeAnErrorThatKeepsTheScenarioFromBeingPlayed() throws IOException {
        Files.writeString(scenarios.resolve("lint.yaml"), "S601: error\n");

        var library = ScenarioLibrary.load(scenarios);

        assertThat(library.find(EMMA)).isEmpty();
        assertThat(library.diagnostics()).extracting(Diagnostic::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void aWarningCanBeTurnedOff() throws IOException {
        Files.writeString(scenarios.resolve("lint.yaml"), "S601: off\n");

        assertThat(ScenarioLibrary.load(scenarios).diagnostics()).isEmpty();
    }

    @Test
    void whatIsWrongWithTheFileItselfIsToldAndChangesNothing() throws IOException {
        Files.writeString(scenarios.resolve("lint.yaml"), "S601: loud\nS201: off\nS6O1: off\nS601: off\n");

        var library = ScenarioLibrary.load(scenarios);

        assertThat(library.find(EMMA)).isPresent();
        assertThat(library.diagnostics())
                .extracting(one -> one.code().id() + " " + one.place())
                .contains("S108 lint.yaml:1:7", "S142 lint.yaml:2:7", "S141 lint.yaml:3:1", "S105 lint.yaml:4:1")
                .anyMatch(one -> one.startsWith("S601 "));
    }

    @Test
    void savingTheFileIsNoticed() throws IOException {
        var library = ScenarioLibrary.load(scenarios);
        var before = library.stamp();

        Files.writeString(scenarios.resolve("lint.yaml"), "S601: off\n");

        assertThat(library.stamp()).isNotEqualTo(before);
    }
}
