package org.samtale.server.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samtale.engine.compile.Compilation;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Severity;
import org.samtale.engine.scenario.ScenarioId;

/** Files of people lie beside the scenarios, and belong to those that include them. */
class IncludedFilesIT {
    private static final ScenarioId ONE = new ScenarioId("one");
    private static final ScenarioId ALONE = new ScenarioId("alone");
    private static final String PEOPLE = "language: nb\npeople:\n  mia: { name: Mia, age: 8, role: åtte år }\n";

    private static final String SCENARIO = """
            language: nb
            title: En
            summary: En.
            uses: framework
            player: { name: Nora, role: student }
            setting: Et rom.
            task: Prøv.
            stages: { visit: Besøket }
            silence: { text: Vent., thinks: T., did: D., because: B. }
            begin: room
            nodes:
              room:
                choices:
                  - { id: leave, say: Ha det., move: clear, again: true, then: end, thinks: T., did: D., because: B. }
                  - { id: stay, say: Hei., move: invite, again: true, thinks: T., did: D., because: B. }
            endings: { over: { title: Over, summary: Over., epilogue: [] } }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void putTwoScenariosThere() throws IOException {
        Files.copy(Path.of("../../scenarios/framework.yaml"), folder.resolve("framework.yaml"));
        write("one.scenario.yaml", "scenario: one\ninclude: people.yaml\ncast: { mia: { from: mia } }\n" + SCENARIO);
        write("alone.scenario.yaml", "scenario: alone\ncast: { mia: { name: Mia } }\n" + SCENARIO);
        write("people.yaml", PEOPLE);
    }

    @Test
    void anotherPersonMakesAnotherVersionOfTheScenariosThatIncludeThem() throws IOException {
        var before = ScenarioLibrary.load(folder);

        write("people.yaml", PEOPLE.replace("age: 8", "age: 9"));
        var after = ScenarioLibrary.load(folder);

        assertThat(version(after, ONE)).isNotEqualTo(version(before, ONE));
        assertThat(version(after, ALONE)).isEqualTo(version(before, ALONE));
        assertThat(after.find(ONE).orElseThrow().scenario().cast().getFirst().age())
                .hasValue(9);
    }

    @Test
    void aScenarioIsKeptTogetherWithThePeopleItIncludesAndNobodyElse() throws IOException {
        write("people.yaml", PEOPLE + "include: [ family.yaml ]\n");
        write("people.en.yaml", "language: en\npeople: { mia: { role: eight } }\n");
        write("family.yaml", "language: nb\npeople: { tom: { name: Tom } }\n");
        write("strangers.yaml", "language: nb\npeople: { bo: { name: Bo } }\n");

        var library = ScenarioLibrary.load(folder);
        var kept = library.find(ONE).orElseThrow().sources();

        assertThat(kept.files())
                .containsOnlyKeys(
                        "family.yaml", "framework.yaml", "one.scenario.yaml", "people.en.yaml", "people.yaml");
        assertThat(library.find(ALONE).orElseThrow().sources().files())
                .containsOnlyKeys("alone.scenario.yaml", "framework.yaml");
        assertThat(new ScenarioSources(ONE, kept.files()).compile()).isInstanceOf(Compilation.Compiled.class);
    }

    @Test
    void savingAnIncludedFileIsNoticed() throws IOException {
        var library = ScenarioLibrary.load(folder);
        var before = library.stamp();

        write("people.yaml", PEOPLE.replace("Mia", "Maja"));

        assertThat(library.stamp()).isNotEqualTo(before);
    }

    @Test
    void aFileThatIsNotThereIsGuessedFromThoseThatAre() throws IOException {
        Files.move(folder.resolve("people.yaml"), folder.resolve("peoples.yaml"));

        var found = ScenarioLibrary.load(folder).diagnostics();

        assertThat(codes(found)).containsExactly("S121 one.scenario.yaml:2:10", "S518 peoples.yaml:2:1");
        assertThat(found.getFirst().remedy()).isEqualTo("Did you mean 'peoples.yaml'?");
    }

    @Test
    void anIncludedFileThatCannotBeReadIsToldWithItsPlace() throws IOException {
        write("people.yaml", "language: nb\npeople: { mia: [ }\n");

        assertThat(codes(ScenarioLibrary.load(folder).diagnostics())).containsExactly("S100 people.yaml:2:18");

        Files.write(folder.resolve("people.yaml"), new byte[] {'a', (byte) 0xff});

        assertThat(codes(ScenarioLibrary.load(folder).diagnostics()))
                .containsExactlyInAnyOrder("S100 people.yaml:1:1", "S121 one.scenario.yaml:2:10");
    }

    @Test
    void filesInACircleAreToldAndNothingElseOfThemIs() throws IOException {
        write("people.yaml", PEOPLE + "include: people.yaml\n");

        assertThat(codes(ScenarioLibrary.load(folder).diagnostics())).containsExactly("S122 people.yaml:4:10");
    }

    @Test
    void peopleWhomNobodyIncludesAreAHintThatAProjectMayWeighOtherwise() throws IOException {
        write("strangers.yaml", "language: nb\npeople: { bo: { name: Bo } }\n");
        write("strangers.en.yaml", "language: en\npeople: {}\n");
        write("something-else.yaml", "services: [ { people: many } ]\n");
        write("broken.yaml", "people: [");

        var found = ScenarioLibrary.load(folder).diagnostics();

        assertThat(codes(found)).containsExactly("S518 strangers.yaml:2:1");
        assertThat(found.getFirst().severity()).isEqualTo(Severity.HINT);
        assertThat(ScenarioLibrary.load(folder).scenarios()).hasSize(2);

        write("lint.yaml", "S518: off\n");

        assertThat(ScenarioLibrary.load(folder).diagnostics()).isEmpty();
    }

    @Test
    void theExampleOfWhomNobodyIncludesIsOne() throws IOException {
        var explained = Explanations.of(DiagnosticCode.PEOPLE_NEVER_INCLUDED);
        var wrong = explained.wrong().getFirst().text();
        Files.delete(folder.resolve("one.scenario.yaml"));
        write("people.yaml", wrong.replaceAll("(?m)^ *\\^\n", ""));

        var marked =
                (int) wrong.lines().takeWhile(line -> !line.strip().equals("^")).count();

        assertThat(codes(ScenarioLibrary.load(folder).diagnostics()))
                .containsExactly("S518 people.yaml:" + marked + ":1");

        write(
                "alone.scenario.yaml",
                "scenario: alone\n" + explained.right().getFirst().text() + SCENARIO);
        write("people.yaml", explained.right().getLast().text().replace("language: en", "language: nb"));

        assertThat(ScenarioLibrary.load(folder).diagnostics()).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String version(ScenarioLibrary library, ScenarioId id) {
        return library.find(id).orElseThrow().version();
    }

    private static List<String> codes(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(one -> one.code().id() + " " + one.place())
                .toList();
    }
}
