package org.samtale.server.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samtale.engine.compile.Diagnostic;

/** A folder in which not everything can be read. */
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
}
