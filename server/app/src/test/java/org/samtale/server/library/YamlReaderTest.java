package org.samtale.server.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;

class YamlReaderTest {

    @Test
    void givesEverythingItsPlace() {
        var reading = YamlReader.read("a.yaml", "title: Stille Emma\ncast:\n  - \"emma\"\n");

        assertThat(reading.file().orElseThrow().root())
                .isEqualTo(new Source.Mapping(
                        at(1, 1),
                        List.of(
                                new Entry(at(1, 1), "title", new Source.Scalar(at(1, 8), "Stille Emma", false)),
                                new Entry(
                                        at(2, 1),
                                        "cast",
                                        new Source.Sequence(
                                                at(3, 3), List.of(new Source.Scalar(at(3, 5), "emma", true)))))));
    }

    @Test
    void readsLettersOutsideTheFirstPlane() {
        var reading = YamlReader.read("a.yaml", "title: \"Nøtt 🐇 ﷺ\"");

        assertThat(reading.mistake()).isEmpty();
    }

    @Test
    void keepsWhatStandsBehindATextAsAComment() {
        var reading = YamlReader.read(
                "a.yaml", "- Vil du ha 🐇 #5?\n- \"Nr. #5\" # heter den\n- Nr. #5\n- over\n  to linjer   # mine\n");

        assertThat(reading.file().orElseThrow().root())
                .isEqualTo(new Source.Sequence(
                        at(1, 1),
                        List.of(
                                new Source.Scalar(at(1, 3), "Vil du ha 🐇", false, " #5?"),
                                new Source.Scalar(at(2, 3), "Nr. #5", true, ""),
                                new Source.Scalar(at(3, 3), "Nr.", false, " #5"),
                                new Source.Scalar(at(4, 3), "over to linjer", false, "   # mine"))));
    }

    @Nested
    class WithAFileThatCannotBeUsed {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "say: 'What's out there?' | The apostrophe inside ends the text: put double quotation marks around the text instead.",
                    "say: \"She said \"no\" again.\" | The quotation mark inside ends the text: write “ ” or « » inside of it.",
                    "- { id: a, mia: Number #5. } | From the # on, the line is a comment: put quotation marks around the text it belongs to.",
                    "say: \"never closed | Look for a missing quotation mark or bracket, or a line that is indented too far or not far enough.",
                })
        void knowsWhatATextNeedsThatEndsTooSoon(String text, String remedy) {
            var mistake = YamlReader.read("a.yaml", "a: 1\n" + text.replaceFirst("^(- .*)", "b:\n  $1") + "\n")
                    .mistake()
                    .orElseThrow();

            assertThat(mistake.remedy()).isEqualTo(remedy);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "- { id: a, mia: \"Much.\" mood: sad } | 1:25 | There is no comma between the text and 'mood'.",
                    "did:Mia turned.~because: B. | 1:5 | There is no space behind 'did:'.",
                    "a: 1~thinks:Easy.~did: She turned. | 2:8 | There is no space behind 'thinks:'.",
                    "a: \"One.~b: Two.~c: \"Three.\" | 1:4 | The quotation mark here is closed only in line 3.",
                    "a: 'One.~b: Two.~c: 'Three.' | 1:4 | The quotation mark here is closed only in line 3.",
                    "- { id: a, mood: sad~- { id: b } | 1:3 | The bracket { here is not closed before line 2.",
                    "a: [ b, c~d: e~f: g | 1:4 | The bracket [ here is not closed before line 2.",
                    "- id: a~ say: b | 2:2 | This line begins after 1 space, and the text in line 1 after 2.",
                    "a:~    - id: b~      say: c~   say: d | 4:4 | This line begins after 3 spaces, and the text in line 3 after 6.",
                    "a:~    - id: b~      say: c~   - id: d | 4:4 | This line begins after 3 spaces, and the dash in line 2 after 4.",
                    "a: b~  c: d | 2:3 | This line begins after 2 spaces, and the text in line 1 after 0.",
                })
        void saysInWordsOfItsOwnWhatIsMissing(String text, String at, String message) {
            var mistake =
                    YamlReader.read("a.yaml", text.replace("~", "\n")).mistake().orElseThrow();

            assertThat(mistake.message()).isEqualTo(message);
            assertThat(mistake.place().line() + ":" + mistake.place().column()).isEqualTo(at);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "# only a comment",
                    "title: \"never closed",
                    "a: [1, 2",
                    "\ttabs: here",
                    "a: b: c",
                    "a: &anchor b",
                    "a: *nobody",
                    "a: !!java.lang.Runtime x",
                    "a: 1\n---\nb: 2",
                    "a: \u0007"
                })
        void saysWhatIsWrongAndWhere(String text) {
            var mistake = YamlReader.read("a.yaml", text).mistake().orElseThrow();

            assertThat(mistake.code()).isEqualTo(DiagnosticCode.UNREADABLE);
            assertThat(mistake.place().file()).isEqualTo("a.yaml");
            assertThat(mistake.place().line()).isPositive();
            assertThat(mistake.message()).isNotBlank();
            assertThat(mistake.remedy()).isNotBlank();
        }

        @Test
        void knowsWhatAColonInATextNeeds() {
            var mistake = YamlReader.read("a.yaml", "because: Hun fikk vite det: hvordan dagen slutter")
                    .mistake()
                    .orElseThrow();

            assertThat(mistake.remedy()).contains("quotation marks around the whole text");
        }

        @Test
        void knowsWhatATabNeeds() {
            var mistake = YamlReader.read("a.yaml", "a:\n\tb: c").mistake().orElseThrow();

            assertThat(mistake.remedy()).contains("spaces instead of tabs");
        }

        @Test
        void refusesEndlessNestingInsteadOfRunningOutOfStack() {
            var mistake =
                    YamlReader.read("a.yaml", "[".repeat(100_000)).mistake().orElseThrow();

            assertThat(mistake.code()).isEqualTo(DiagnosticCode.TOO_DEEP);
        }

        @Test
        void refusesTenMegabytesAtOnce() {
            var text = "a: b\n".repeat(2_000_000);

            var reading = Assertions.assertTimeout(Duration.ofSeconds(1), () -> YamlReader.read("a.yaml", text));

            assertThat(reading.mistake()).isPresent();
        }
    }

    private static Place at(int line, int column) {
        return new Place("a.yaml", line, column);
    }
}
