package org.samtale.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What commands write over: nobody ever finds half of it, and where it cannot be written, that is said in a sentence. */
class WrittenFilesTest {
    private static final String ENGLISH = "bench-in-the-park.scenario.en.yaml";
    private static final String TRANSCRIPT = "bench-in-the-park/first.transcript";

    @TempDir
    Path folder;

    /** How a command ended, and what it said about what went wrong. */
    private record Ended(int code, String err) {}

    @BeforeEach
    void copyTheScenarios() throws IOException {
        try (var files = Files.list(Path.of("src", "test", "resources", "scenarios"))) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.writeString(folder.resolve("scenario.schema.json"), "{}");
        Files.createDirectory(folder.resolve("bench-in-the-park"));
        Files.writeString(
                folder.resolve(TRANSCRIPT), "scenario bench-in-the-park\nlanguage nb\nseed 7\nmode full\n\n= old\n");
    }

    @ParameterizedTest
    @CsvSource({
        ENGLISH + ", accept bench-in-the-park en",
        TRANSCRIPT + ", check --rewrite",
        "scenario.schema.json, schema --write",
    })
    void whoReadsWhileItIsWrittenHasTheWholeOldOne(String name, String command) throws Exception {
        var file = folder.resolve(name);
        var old = Files.readString(file);

        try (var reader = Files.newInputStream(file)) {
            var ended = samtale(command.split(" "));

            assertThat(ended).isEqualTo(new Ended(0, ""));
            assertThat(new String(reader.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(old);
        }
        assertThat(file).content().isNotEqualTo(old);
        assertThat(hidden()).isEmpty();
    }

    @Test
    void whatALinkLeadsToIsWrittenAndTheLinkStays() throws Exception {
        var file = folder.resolve(ENGLISH);
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("en.yaml");
        Files.move(file, elsewhere);
        Files.createSymbolicLink(file, elsewhere);
        var old = Files.readString(elsewhere);

        samtale("accept", "bench-in-the-park", "en");

        assertThat(file).isSymbolicLink();
        assertThat(elsewhere).content().isNotEqualTo(old);
    }

    @ParameterizedTest
    @CsvSource({"schema --write", "accept bench-in-the-park en", "check --rewrite"})
    void whatCannotBeWrittenIsNamedInASentence(String command) throws Exception {
        for (var name : List.of("scenario.schema.json", ENGLISH, TRANSCRIPT)) {
            var file = folder.resolve(name);
            // Stands where the new one would be written before it takes the old one's place.
            Files.createDirectories(
                    file.resolveSibling("." + file.getFileName() + ".new").resolve("in-the-way"));
        }

        var ended = samtale(command.split(" "));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err())
                .matches("samtale: .*(scenario\\.schema\\.json|en\\.yaml|first\\.transcript)"
                        + " cannot be written, and is as it was: [^\\n]*\n");
    }

    @Test
    void anOlderSheetThatIsNoneIsRefusedWithTheLineThatIsWrong() throws Exception {
        var older = Files.writeString(folder.resolve("older.xliff"), "<xliff version=\"2.0\">\n<nonsense");
        var other = Files.writeString(
                folder.resolve("other.csv"), "id,context,source,target,state\nscenario,,another,en,nb\n");
        var sheet = folder.resolve("bench.csv").toString();

        var ofOlder = samtale("export", "bench-in-the-park", "sv", sheet, "--older", older.toString());
        var ofOther = samtale("export", "bench-in-the-park", "sv", sheet, "--older", other.toString());

        assertThat(ofOlder.err()).startsWith("samtale: older.xliff, line 1: The file does not say which language");
        assertThat(ofOther.err()).isEqualTo("samtale: This is a sheet of 'another', not of 'bench-in-the-park'.\n");
        assertThat(Path.of(sheet)).doesNotExist();
    }

    private List<Path> hidden() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("."))
                    .toList();
        }
    }

    private Ended samtale(String... arguments) {
        var err = new StringWriter();
        int code = SamtaleCommand.run(
                new Home(folder, Map.of("SCENARIOS_DIR", folder.toString()), folder, false),
                (config, scenarios, courses) -> Future.failedFuture("no server here"),
                new NoInstallation(),
                List.of(arguments),
                new BufferedReader(Reader.nullReader()),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err));
        return new Ended(code, err.toString());
    }
}
