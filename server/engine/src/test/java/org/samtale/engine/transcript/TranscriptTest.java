package org.samtale.engine.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Mode;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.testing.Sketch;
import org.samtale.engine.testing.SmallScenario;
import org.samtale.engine.transcript.TranscriptReader.Result;

class TranscriptTest {

    private static final String HEADER = """
            scenario small
            language nb
            seed 7
            mode practice
            """;

    private static String told(String written) {
        return switch (TranscriptReader.read(written)) {
            case Result.Read read -> TranscriptPrinter.print(SmallScenario.compiled(), read.transcript());
            case Result.Unreadable unreadable -> unreadable.line() + ": " + unreadable.message();
        };
    }

    @Test
    void tellsWhatWasSaidSeenAndMoved() {
        var told = told(HEADER + "\n> greet\n> gym\n");

        assertThat(told).isEqualTo(SmallScenario.TOLD);
    }

    private static final String OF_TWO = """
            scenario pair
            language nb
            seed 7
            mode practice
            pair

            # visit
              Ida      Kom inn.
              Ida      Begge to.

            > night    «Hvordan er natta?»
              Ida      Jeg er oppe hver natt.
              * topic night, heard night, trust +2, openness +4

            > <whisper:pt Spør om hofta
              (Mathias → Nora)

            > hand-over-ot Nora → Mathias: «Mathias vil gjerne spørre deg om det å reise seg.»
              Ida      Ja vel.
              * openness -2

            > night    «Hvordan er natta?»
              Ida      Det spurte hun om.
              Ida      Som jeg sa.
              * asked again: night, openness -1
            """;

    @Test
    void tellsAndReadsAConversationOfTwo() {
        var read = (Result.Read) TranscriptReader.read(OF_TWO);

        assertThat(TranscriptPrinter.print(SmallScenario.forAPair(), read.transcript()))
                .startsWith(OF_TWO);
    }

    @Test
    void tellsToWhomSomethingIsSaidWhereTheAuthorSaysSo() {
        var scenario = Sketch.compiled("""
                nodes:
                  room:
                    lines: [ { id: hush, far: "Si hei.", to: ida } ]
                    choices:
                      * ask { to: [ida, far] }
                      * leave { then: end, again: true }
                """);
        var transcript = new Transcript(scenario.id(), new Language("nb"), 1, Mode.FULL, List.of(Input.decode("ask")));

        assertThat(TranscriptPrinter.print(scenario, transcript))
                .contains("  Per      → Ida: Si hei.\n")
                .contains("> ask      → Ida, Per: «Ord.»\n");
    }

    @Test
    void isToldTheSameWhenReadFromWhatWasTold() {
        var told = told(HEADER + "\n> greet\n> <rewind\n> why\n");

        assertThat(told(told)).isEqualTo(told);
    }

    @Test
    void saysHowLongASilenceWas() {
        var told = told(HEADER + "\n> silence/long\n");

        assertThat(told).contains("> silence/long (");
        assertThat(told(told)).isEqualTo(told);
    }

    @Test
    void saysWhereItCouldNotGoOn() {
        var told = told(HEADER + "\n> over\n");

        assertThat(told).endsWith("> over\n! not offered; offered are silence, greet, agree, window, why\n");
    }

    @Test
    void saysWhichLineIsWrong() {
        assertThat(told("scenario small\nweather fine\n")).startsWith("2: a transcript begins with");
        assertThat(told("scenario small\n\n")).startsWith("2: there is no line 'language …'");
        assertThat(told(HEADER.replace("seed 7", "seed luck") + "\n")).contains("the seed is not a whole number");
        assertThat(told(HEADER.replace("practice", "easy") + "\n")).contains("the mode is practice or full");
        assertThat(told(HEADER + "\n>\n")).startsWith("6: behind '>' stands the id");
    }
}
