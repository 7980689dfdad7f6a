package org.samtale.server.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.source.Place;

/** A folder in which not everything can be read, or is. */
class ScenarioFolderTest {
    @TempDir
    Path folder;

    @Test
    void aFrameworkThatIsNoTextIsNone() throws Exception {
        var framework = folder.resolve(ScenarioFolder.FRAMEWORK);
        Files.writeString(framework, "framework: én\n");
        var before = new ScenarioFolder(folder).framework();
        Files.writeString(framework, "framework: én\n", StandardCharsets.ISO_8859_1);

        var after = new ScenarioFolder(folder).framework();

        assertThat(before).isPresent();
        assertThat(after).isEmpty();
    }

    @Test
    void aFrameworkThatIsNoTextIsNotSaidToBeMissing() throws Exception {
        Files.writeString(folder.resolve("first.scenario.yaml"), "scenario: first\n");
        Files.writeString(folder.resolve(ScenarioFolder.FRAMEWORK), "framework: én\n", StandardCharsets.ISO_8859_1);

        var mistakes = new ScenarioFolder(folder).read().mistakes();

        assertThat(mistakes).extracting(Diagnostic::message).containsExactly("The file is not text in UTF-8.");
    }

    @Nested
    class WithFilesThatAreNamedOtherwise {

        @ParameterizedTest
        @CsvSource({
            "first.scenaro.yaml",
            "first.scenario.yml",
            "first.yaml",
            "first.yml",
            "First.SCENARIO.YAML",
            "first.scenario.yaml.txt",
        })
        void saysWhatAScenarioHasToBeCalled(String name) throws Exception {
            write(name, "# mine\nscenario: first\nuses: framework\n");

            var found = new ScenarioFolder(folder).read().unused();

            assertThat(found)
                    .containsExactly(new Diagnostic(
                            DiagnosticCode.MISNAMED,
                            new Place(name, 2, 1),
                            "'" + name + "' looks like a scenario, but because of its name it is not read.",
                            "Name it 'first.scenario.yaml'."));
        }

        @ParameterizedTest
        @CsvSource({"first.en.scenario.yaml, S125", "frist.scenario.en.yaml, S609", "first.scenario.en.yml, S125"})
        void saysWhatATranslationHasToBeCalled(String name, String code) throws Exception {
            write(ScenarioFolder.FRAMEWORK, "framework: small\n");
            write("first.scenario.yaml", "scenario: first\nuses: framework\nlanguage: nb\n");
            write(name, "scenario: first\nlanguage: en\nnodes: {}\n");

            var contents = new ScenarioFolder(folder).read();

            assertThat(contents.scenarios()).extracting(one -> one.id().value()).containsExactly("first");
            assertThat(contents.unused()).singleElement().satisfies(one -> {
                assertThat(one.code().id()).isEqualTo(code);
                assertThat(one.remedy()).isEqualTo("Name it 'first.scenario.en.yaml'.");
            });
        }

        @Test
        void saysThatThereIsAnotherOfThatName() throws Exception {
            write(ScenarioFolder.FRAMEWORK, "framework: small\n");
            write("first.scenario.yaml", "scenario: first\nuses: framework\n");
            write("first-before.yaml", "scenario: first\nuses: framework\n");

            var found = new ScenarioFolder(folder).read().unused();

            assertThat(found)
                    .singleElement()
                    .extracting(Diagnostic::remedy)
                    .asString()
                    .startsWith("There is a 'first.scenario.yaml' already");
        }

        @Test
        void leavesAloneWhatIsMeantForSomethingElse() throws Exception {
            write(ScenarioFolder.FRAMEWORK, "framework: small\n");
            write("first.scenario.yaml", "scenario: first\nuses: framework\nlanguage: nb\n");
            write("first.scenario.en.yaml", "scenario: first\nlanguage: en\n");
            write("people.yaml", "language: nb\n");
            write("notes.yml", "about: a scenario\n");
            write("first.scenario.txt", "what it is about\n");

            var found = new ScenarioFolder(folder).read().unused();

            assertThat(found).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(names = {"MISNAMED", "TRANSLATION_OF_NOTHING"})
        void showsItInTheExplanation(DiagnosticCode code) throws Exception {
            var explained = Explanations.of(code);
            write(ScenarioFolder.FRAMEWORK, "framework: small\n");
            if (code == DiagnosticCode.TRANSLATION_OF_NOTHING) {
                write("first.scenario.yaml", "scenario: first\nuses: framework\n");
            }

            var wrong = written(explained.wrong().getFirst().text());
            var found = new ScenarioFolder(folder).read().unused();
            Files.delete(wrong);
            written(explained.right().getFirst().text());
            var after = new ScenarioFolder(folder).read().unused();

            assertThat(found).extracting(Diagnostic::code).containsExactly(code);
            assertThat(found.getFirst().place())
                    .isEqualTo(new Place(wrong.getFileName().toString(), 2, 1));
            assertThat(after).isEmpty();
        }

        private Path written(String example) throws Exception {
            var name = example.lines().findFirst().orElseThrow().substring(2);
            return write(name, example.replaceAll("(?m)^ *\\^\n", ""));
        }
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }
}
