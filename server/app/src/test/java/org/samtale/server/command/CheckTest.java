package org.samtale.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.io.BufferedReader;
import java.io.IOException;
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

/** Where no transcripts are found, nothing was checked, and that is no success. */
class CheckTest {
    private static final Path SHIPPED = Path.of("../../scenarios");
    private static final String EMMA = "quiet-emma";

    @TempDir
    Path folder;

    private record Ended(int code, String err) {}

    @BeforeEach
    void putAScenarioThereWhoseTranscriptHasAnotherEnding() throws IOException {
        for (var name : List.of("framework.yaml", EMMA + ".scenario.yaml")) {
            Files.copy(SHIPPED.resolve(name), folder.resolve(name));
        }
        Files.writeString(Files.createDirectory(folder.resolve(EMMA)).resolve("end.txt"), "scenario quiet-emma\n");
    }

    @Test
    void whatIsLookedForIsTold() {
        var check = check("check");

        assertThat(check.code()).isEqualTo(1);
        assertThat(check.err())
                .startsWith("samtale: In " + folder + " there are no transcripts; they are looked for as ");
    }

    @Test
    void aScenarioThatIsNamedMustHaveSome() {
        var check = check("check", EMMA);

        assertThat(check.code()).isEqualTo(1);
        assertThat(check.err())
                .startsWith("samtale: There is no file ")
                .endsWith("quiet-emma/*.transcript, so nothing of quiet-emma was checked.\n");
    }

    private Ended check(String... arguments) {
        var err = new StringWriter();
        int code = SamtaleCommand.run(
                new Home(folder, Map.of("SCENARIOS_DIR", folder.toString()), folder, false),
                (config, scenarios, courses) -> Future.failedFuture("no server here"),
                new NoInstallation(),
                List.of(arguments),
                new BufferedReader(new StringReader("")),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err));
        return new Ended(code, err.toString());
    }
}
