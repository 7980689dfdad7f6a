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
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samtale.server.config.ServerConfig;
import org.samtale.server.content.CourseLibrary;
import org.samtale.server.library.ScenarioLibrary;

/** Each command, asked as somebody in a terminal asks; {@link ProgramIT} tries the packed program. */
class SamtaleCommandTest {
    private static final Path SHIPPED = Path.of("../../scenarios");
    private static final String EMMA = "quiet-emma.scenario.yaml";

    @TempDir
    Path folder;

    private Path scenarios;

    /** What a command printed, and how it ended. */
    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void copyTheScenarios() throws IOException {
        scenarios = Files.createDirectory(folder.resolve("scenarios"));
        try (var files = Files.list(SHIPPED)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, scenarios.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    @Test
    void lintShowsTheLineThatIsWrongAndEndsWithOne() throws IOException {
        misspellTheBeginning();

        var lint = samtale("", "lint");

        assertThat(lint.code()).isEqualTo(1);
        assertThat(lint.out())
                .containsPattern(EMMA.replace(".", "\\.") + ":\\d+:\\d+: error \\[S\\d{3}]")
                .contains("| begin: refferal")
                .contains(": " + (shipped() - 1) + " scenarios can be played; 1 error.");
    }

    @Test
    void lintOfCoursesShowsTheLineThatIsWrongAndHowLongTheyTake() throws IOException {
        var module = writeACourse();
        var text = Files.readString(module);

        var right = samtale("", "lint");
        Files.writeString(module, text + "\n```sort\naks: What?\n```\n");
        var wrong = samtale("", "lint", module.toString());

        assertThat(right.code()).isZero();
        assertThat(right.out())
                .contains(shipped() + " scenarios can be played; no mistakes.\n")
                .contains("\nshort:\n  one, 1 step, 1 min\n  track all, 1 min\nIn ")
                .endsWith(": 1 course can be taken; no mistakes.\n");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.out())
                .contains("en.md:12:1: error [S101] 'aks' is not a key")
                .contains("Did you mean 'ask'?");
    }

    @Test
    void acceptMarksTheTranslationOfACourse() throws IOException {
        var module = writeACourse();
        Files.writeString(
                module.resolveSibling("nb.md"),
                "---\ntitle: Én\nlead: Og ikke flere.\noutcomes: [ telle ]\n---\n\n## Et steg {#a-step}\n\nTell.\n");

        var accepted = samtale("", "accept", "short", "nb");
        var nothing = samtale("", "accept", "short", "sv");

        assertThat(accepted.code()).isZero();
        assertThat(accepted.out())
                .as("the folder is named, since it may be another than the one that was meant")
                .isEqualTo("1 file of " + module.resolveSibling("..").normalize()
                        + " in nb is marked as made from the source as it is.\n");
        assertThat(Files.readString(module.resolveSibling("nb.md"))).contains("\n  a-step: \"");
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.err()).isEqualTo("samtale: Nothing of short is translated into sv yet.\n");
    }

    private Path writeACourse() throws IOException {
        var module =
                Files.createDirectories(folder.resolve("content/short/one")).resolve("en.md");
        Files.writeString(folder.resolve("content/short/course.yaml"), """
            course: short
            language: en
            title: Short
            summary: It is.
            audience: students
            modules: [ one ]
            tracks: { all: { title: All, summary: All of it., of: [ one ] } }
            """);
        return Files.writeString(
                module,
                "---\ntitle: One\nlead: And no more.\noutcomes: [ count ]\n---\n\n## A step {#a-step}\n\nCount.\n");
    }

    @Test
    void helpTellsWhereAnOrganisationSaysHowItIsThereAndLintReadsIt() throws IOException {
        var module = writeACourse();
        Files.writeString(
                module, Files.readString(module) + "\n```local\nid: whom\ntitle: Whom you tell\ntext: Ask.\n```\n");
        var local = Files.createDirectories(folder.resolve("data/local/short"));
        Files.writeString(
                local.resolve("whom.en.md"), "---\norganisation: Ahus\nwritten: 2026-11-23\n---\nCall *Marit*.\n");

        var help = samtale("", "--help");
        var lint = samtale("", "lint");

        assertThat(help.out()).contains("in DATA_DIR/local your organisation says how it is there");
        assertThat(lint.out()).endsWith("local: 1 local text can be shown; no mistakes.\n");
    }

    @Test
    void lintExplainsWhatItFoundWhenAskedTo() throws IOException {
        misspellTheBeginning();

        var lint = samtale("", "lint", "--explain");
        var explained = samtale("", "explain", "s201");

        assertThat(explained.code()).isZero();
        assertThat(explained.out()).startsWith("S201 (error): ").contains("\nWrong:\n", "\nRight:\n");
        assertThat(lint.out()).contains(explained.out());
    }

    @Test
    void aCodeThatDoesNotExistIsNamed() throws IOException {
        var explained = samtale("", "explain", "S999");

        assertThat(explained.code()).isEqualTo(1);
        assertThat(explained.err()).startsWith("samtale: There is no message S999");
    }

    @Test
    void lintOfAFileThatIsNotThereSaysSo() throws IOException {
        var lint = samtale("", "lint", folder.resolve("nowhere").toString());

        assertThat(lint.code()).isEqualTo(1);
        assertThat(lint.err()).isEqualTo("samtale: There is no file or folder " + folder.resolve("nowhere") + ".\n");
    }

    @Test
    void lintOfAFolderWithoutAScenarioDoesNotSayThatAllIsWell() throws IOException {
        var mine = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(mine.resolve("framework.yaml"), "nonsense: true\n");

        var lint = samtale("", "lint", mine.toString());

        assertThat(lint.code()).isEqualTo(1);
        assertThat(lint.out() + lint.err())
                .contains("There is no scenario in " + mine)
                .doesNotContain("no mistakes");
    }

    @Test
    void aConversationCanBeTriedOutFromTheMiddleWithWhatMovesInIt() throws IOException {
        var keys = "1\n1\nq\n";
        var from = List.of("play", "quiet-emma", "--language", "en", "--from", "table", "--seed", "3");

        var shown = samtale(keys, with(from, "--with", "trust=40,knows-house=yes", "--show-meters"));
        var hidden = samtale(keys, with(from, "--with", "trust=40,knows-house=yes"));

        assertThat(shown.code()).isZero();
        assertThat(shown.out())
                .contains("· In the node table.", "· trust 40 answering", "· Understood as: ", "· trust 40 → ")
                .contains("as it settles", "Now in the node ");
        assertThat(hidden.out()).doesNotContain("·", "→");
    }

    @Test
    void aBeginningThatIsNotUnderstoodIsRefusedWithWhatWouldBe() throws IOException {
        var node = samtale("", "play", "quiet-emma", "--from", "tabel");
        var range = samtale("", "play", "quiet-emma", "--with", "trust=140");
        var kept = samtale("", "play", "quiet-emma", "--from", "table", "--save", "mine.transcript");

        assertThat(List.of(node.code(), range.code(), kept.code())).containsOnly(1);
        assertThat(node.err()).isEqualTo("samtale: There is no node 'tabel'. Did you mean 'table'?\n");
        assertThat(range.err()).isEqualTo("samtale: 'trust' is a number from 0 to 100, not '140'.\n");
        assertThat(kept.err()).startsWith("samtale: What begins in the middle cannot be kept as a transcript");
    }

    private static String[] with(List<String> arguments, String... more) {
        return Stream.concat(arguments.stream(), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void aWitnessOfTheProbeIsACommandThatPlaysIt() throws IOException {
        var witness = samtale("", "probe", "quiet-emma", "--conversations", "5", "--witness", "closed-shell");
        var command = witness.out().lines().toList().get(1);
        var choices = command.substring(command.indexOf('"') + 1, command.lastIndexOf('"'));
        var seed = command.replaceFirst(".* --seed (\\d+) .*", "$1");
        var saved = folder.resolve("witness.transcript");

        var played =
                samtale("", "play", "quiet-emma", "--seed", seed, "--choices", choices, "--save", saved.toString());

        assertThat(witness.out()).startsWith("ending closed-shell, by ").contains("\nsamtale play quiet-emma --seed ");
        assertThat(played.code()).isZero();
        assertThat(saved).content().contains("\n= closed-shell\n");
    }

    @Test
    void aChoiceIsTakenByItsNameAndAWrongOneIsAnsweredWithTheOneThatWasMeant() throws IOException {
        var saved = folder.resolve("mine.transcript");

        var played =
                samtale("raed-list\nread-list\n", "play", "quiet-emma", "--language", "nb", "--save", saved.toString());

        assertThat(played.out()).contains("\"raed-list\" is no option. Did you mean 'read-list'?");
        assertThat(saved).content().contains("\n> read-list ").doesNotContain("raed");
    }

    @Test
    void whatStandsBehindAnImpossibleChoiceIsLeftToTheOneAtTheKeyboard() throws IOException {
        var saved = folder.resolve("mine.transcript");

        var played = samtale(
                "read-away\n", "play", "quiet-emma", "--choices", "raed-list read-list", "--save", saved.toString());

        assertThat(played.out()).contains("What else stands in --choices is left out");
        assertThat(saved).content().contains("\n> read-away ").doesNotContain("\n> read-list");
    }

    @Test
    void aConversationThatIsNotThereIsNamed() throws IOException {
        var played = samtale("", "play", "loud-emma");

        assertThat(played.code()).isEqualTo(1);
        assertThat(played.err()).startsWith("samtale: There is no scenario loud-emma that can be played");
    }

    @Test
    void aKeptTranscriptIsToldAgainAndShownWhereItDiffersUntilItIsWrittenAnew() throws IOException {
        var kept = Files.createDirectory(scenarios.resolve("quiet-emma")).resolve("mine.transcript");
        samtale("1\n".repeat(60), "play", "quiet-emma", "--language", "en", "--seed", "7", "--save", kept.toString());
        var written = Files.readString(kept);

        var same = samtale("", "check");
        Files.writeString(kept, written.replaceFirst("\n  [(].*\n", "\n  (It was otherwise.)\n"));
        var differs = samtale("", "check", "quiet-emma");
        var rewritten = samtale("", "check", "--rewrite");

        assertThat(same).returns(0, Ended::code).returns("1 transcript is told as written.\n", Ended::out);
        assertThat(differs.code()).isEqualTo(1);
        assertThat(differs.out())
                .startsWith(kept + ":7: told otherwise now; only words differ")
                .contains("\n  -   (It was otherwise.)\n  +   (")
                .endsWith("; 1 to look at.\n");
        assertThat(rewritten.code()).isZero();
        assertThat(kept).content().isEqualTo(written);
    }

    @Test
    void aTranscriptWhoseChoiceIsGoneIsNamedAndLeftAsItIs() throws IOException {
        var kept = Files.createDirectory(scenarios.resolve("quiet-emma")).resolve("mine.transcript");
        var written = "scenario quiet-emma\nlanguage nb\nseed 1\nmode full\n\n> sing-to-her\n";
        Files.writeString(kept, written);

        var rewritten = samtale("", "check", "--rewrite");

        assertThat(rewritten.code()).isEqualTo(1);
        assertThat(rewritten.out())
                .startsWith(
                        kept + ":6: cannot go on with 'sing-to-her': there is no choice of that name; offered are ");
        assertThat(kept).content().isEqualTo(written);
    }

    @Test
    void aProbeTellsWhatManyConversationsCameTo() throws IOException {
        var told = samtale("", "probe", "quiet-emma", "--conversations", "30");
        var asJson = samtale("", "probe", "quiet-emma", "--conversations", "30", "--json");

        assertThat(told.err()).isEmpty();
        assertThat(told.out())
                .startsWith("Stille Emma (quiet-emma): ")
                .contains("Does skill pay?", "Bars", " conversations a second.");
        assertThat(asJson.out()).startsWith("{").contains("\"scenario\" : \"quiet-emma\"", "\"witness\" : {");
    }

    @Test
    void aSchemaTellsAnEditorWhatThereIs() throws IOException {
        var printed = samtale("", "schema", "framework");
        var unknown = samtale("", "schema", "frame");

        assertThat(printed.code()).isZero();
        assertThat(printed.out()).isEqualTo(Files.readString(scenarios.resolve("framework.schema.json")));
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).startsWith("samtale: There is no kind of file frame; there is scenario, ");
    }

    @Test
    void aGraphIsAPictureInAFile() throws IOException {
        var picture = folder.resolve("emma.svg");

        var drawn = samtale("", "graph", "quiet-emma", "--output", picture.toString());

        assertThat(drawn.code()).isZero();
        assertThat(drawn.out()).isEqualTo("Drawn as " + picture + ".\n");
        assertThat(picture).content().startsWith("<svg ").contains("<title>Stille Emma</title>");
    }

    @Test
    void aTranslationIsStaleWhenItsSourceChangesAndFitsAgainOnceItIsAccepted() throws IOException {
        var emma = Files.readString(scenarios.resolve(EMMA));
        Files.writeString(scenarios.resolve(EMMA), emma.replace("title: Stille Emma", "title: Stille, stille Emma"));

        var stale = samtale("", "lint");
        var ofTheFile = samtale("", "lint", scenarios.resolve(EMMA).toString());
        var ofAnother = samtale(
                "", "lint", scenarios.resolve("dominant-father.scenario.yaml").toString());
        var accepted = samtale("", "accept", "quiet-emma", "en");
        var fresh = samtale("", "lint");

        assertThat(stale.out()).contains("quiet-emma.scenario.en.yaml").doesNotContain("no mistakes");
        assertThat(ofTheFile.out()).contains("quiet-emma.scenario.en.yaml").doesNotContain("no mistakes");
        assertThat(ofAnother.out()).contains("no mistakes");
        assertThat(accepted.code()).isZero();
        assertThat(fresh.out()).as("the other languages are stale still").doesNotContain("quiet-emma.scenario.en.yaml");
    }

    @Test
    void aLanguageBeginsOnASheetAndIsCheckedBeforeItIsWritten() throws IOException {
        var sheet = folder.resolve("torleif.csv");
        var translation = scenarios.resolve("torleif-and-marit.scenario.sv.yaml");

        var exported = samtale("", "export", "torleif-and-marit", "sv", sheet.toString());
        var again = samtale("", "export", "torleif-and-marit", "sv", sheet.toString());
        var table = Files.readString(sheet);
        Files.writeString(sheet, table.replace("\"Torleif og Marit\",\"\"", "\"Torleif & Marit\",\"Två\""));
        var refused = samtale("", "import", sheet.toString());
        var before = Files.exists(translation);
        Files.writeString(
                sheet, table.replace("\"Torleif og Marit\",\"\"", "\"Torleif og Marit\",\"Torleif och Marit\""));
        var imported = samtale("", "import", sheet.toString());

        assertThat(exported.out()).matches("\\d+ texts are on the sheet .*: \\d+ new, 0 stale, 0 final\\.\n");
        assertThat(again.code())
                .as("a sheet somebody works on is not written over")
                .isEqualTo(1);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .startsWith("torleif.csv, row 3: 'title' has another source in the scenario today: Torleif og Marit\n")
                .endsWith("samtale: The sheet does not fit, and nothing was written.\n");
        assertThat(before).isFalse();
        assertThat(imported.out()).startsWith("1 text is new or changed in " + translation.getFileName());
        assertThat(translation)
                .content()
                .startsWith("scenario: torleif-and-marit\nlanguage: sv\ntitle: Torleif och Marit\n");
    }

    @Test
    void theTranslationOfPeopleWhomScenariosIncludeIsAcceptedByTheNameOfTheirFile() throws IOException {
        var people = scenarios.resolve("people.yaml");
        Files.writeString(
                people, Files.readString(people).replace("role: student i fysioterapi", "role: turnuskandidat"));

        var stale = samtale("", "lint");
        var accepted = samtale("", "accept", "people", "en");
        var fresh = samtale("", "lint");

        assertThat(stale.out()).contains("people.en.yaml").contains("'person.mathias' has changed");
        assertThat(accepted.out()).isEqualTo("""
            2 texts of %s are marked as made from the source as it is.
            The source had changed of person.mathias.
            """.formatted(scenarios.resolve("people.en.yaml")));
        assertThat(fresh.out()).as("the other languages are stale still").doesNotContain("people.en.yaml");
    }

    @Test
    void acceptingTheFrameworkWaitsForAScenarioInThatLanguage() throws IOException {
        var german = Files.copy(scenarios.resolve("framework.en.yaml"), scenarios.resolve("framework.de.yaml"));
        var before = Files.readString(german);

        var accepted = samtale("", "accept", "framework", "de");

        assertThat(accepted.code()).isEqualTo(1);
        assertThat(accepted.err()).contains("No scenario is told in de yet");
        assertThat(german).hasContent(before);
    }

    private void misspellTheBeginning() throws IOException {
        var emma = Files.readString(scenarios.resolve(EMMA));
        assertThat(emma).contains("\nbegin: referral\n");
        Files.writeString(scenarios.resolve(EMMA), emma.replace("\nbegin: referral\n", "\nbegin: refferal\n"));
    }

    /** How many scenarios there are; a translation has one name more before its ending. */
    private long shipped() throws IOException {
        try (var files = Files.list(scenarios)) {
            return files.filter(file -> file.getFileName().toString().matches("[a-z-]+\\.scenario\\.yaml"))
                    .count();
        }
    }

    private Ended samtale(String keys, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var environment = Map.of("SCENARIOS_DIR", scenarios.toString());
        var code = SamtaleCommand.run(
                new Home(folder, environment, folder, false),
                SamtaleCommandTest::neverStarted,
                new NoInstallation(),
                List.of(arguments),
                new BufferedReader(new StringReader(keys)),
                new PrintWriter(out),
                new PrintWriter(err));
        return new Ended(code, out.toString(), err.toString());
    }

    private static Future<Server.Running> neverStarted(
            ServerConfig config, Callable<ScenarioLibrary> scenarios, UnaryOperator<CourseLibrary> courses) {
        throw new AssertionError("no server is asked for");
    }
}
