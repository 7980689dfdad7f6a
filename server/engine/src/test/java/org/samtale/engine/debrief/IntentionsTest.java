package org.samtale.engine.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samtale.engine.compile.Compilation;
import org.samtale.engine.compile.ScenarioCompiler;
import org.samtale.engine.debrief.IntentionReport.Came;
import org.samtale.engine.debrief.IntentionReport.Fit;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Interpreter;
import org.samtale.engine.play.Mode;
import org.samtale.engine.play.Outcome;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.testing.Sketch;
import org.samtale.engine.testing.SmallScenario;
import org.samtale.engine.testing.Yaml;
import org.samtale.engine.transcript.TranscriptPrinter;
import org.samtale.engine.transcript.TranscriptReader;

/** What the learner tried to do, before they did it. */
class IntentionsTest {

    private static final Scenario SCENARIO = scenario();

    /** With room for all its choices at once. */
    private static Scenario scenario() {
        var framework = SmallScenario.frameworkText().replace("offers: 4", "offers: 6");
        var written = Sketch.text("""
                nodes:
                  room:
                    asks-intention: true
                    choices:
                      * open { move: invite }
                      * plain { move: clear }
                      * push { move: press }
                      * both { move: [ press, invite ] }
                      * make-good { move: repair }
                    otherwise: end
                """);
        var compilation = ScenarioCompiler.compile(
                Yaml.parse("framework.yaml", framework), Yaml.parse("sketch.scenario.yaml", written), List.of());
        return ((Compilation.Compiled) compilation).scenario();
    }

    private static IntentionReport first(String input) {
        var debrief = Debrief.of(SCENARIO, 1, Mode.FULL, List.of(Input.decode(input)));
        return debrief.turns().getFirst().intention().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "open?understand:3, SERVES",
        "plain?understand:3, SERVES_ANOTHER",
        "push?understand:3, CLOSES",
        "both?understand:3, SERVES",
        "make-good?understand:3, UNKNOWN"
    })
    void isHeldAgainstTheKindOfWhatWasDone(String input, Fit fit) {
        assertThat(first(input).fit()).isEqualTo(fit);
    }

    @Test
    void isServedByAMoveOfTheScenarioAsByItsKin() {
        var scenario = Sketch.compiled("""
                moves: { ask-view: { name: Spørre, means: Du spør., like: invite } }
                nodes:
                  room:
                    choices:
                      * asking { move: ask-view, then: end, again: true }
                """);

        var debrief = Debrief.of(scenario, 1, Mode.FULL, List.of(Input.decode("asking?understand:3")));

        assertThat(debrief.turns().getFirst().intention().orElseThrow().fit()).isEqualTo(Fit.SERVES);
    }

    @ParameterizedTest
    @CsvSource({"open?understand:1, OPENED", "push?understand:1, CLOSED", "make-good?understand:1, NEITHER"})
    void isHeldAgainstWhatCameOfIt(String input, Came came) {
        assertThat(first(input).came()).isEqualTo(came);
    }

    @Test
    void isKeptWithHowSureOneWas() {
        assertThat(first("open?tell:2"))
                .extracting(report -> report.intention().id().value(), IntentionReport::sure)
                .containsExactly("tell", 2);
    }

    @Test
    void isToldOnlyOfTurnsInWhichOneSaidIt() {
        var debrief = Debrief.of(SCENARIO, 1, Mode.FULL, List.of(Input.decode("open")));

        assertThat(debrief.turns().getFirst().intention()).isEmpty();
    }

    @Test
    void neverChangesTheCourse() {
        var said = after("open?understand:3", "silence/held?tell:1");
        var unsaid = after("open", "silence/held");

        assertThat(said.hash()).isEqualTo(unsaid.hash());
        assertThat(said.offered()).isEqualTo(unsaid.offered());
    }

    private static Playthrough after(String... inputs) {
        return Stream.of(inputs)
                .map(Input::decode)
                .reduce(
                        Interpreter.begin(SCENARIO, 1, Mode.PRACTICE).playthrough(),
                        (now, input) -> ((Outcome.Advanced) Interpreter.step(SCENARIO, now, input)).playthrough(),
                        (one, other) -> other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"open?impress:2", "open?understand:0", "open?understand:4", "open?understand", "open?", "open?:2"
            })
    void isRefusedWhenNobodyCanMeanIt(String input) {
        var begun = Interpreter.begin(SCENARIO, 1, Mode.FULL).playthrough();

        assertThat(Interpreter.step(SCENARIO, begun, Input.decode(input))).isInstanceOf(Outcome.NoSuchIntention.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"open?understand:3", "silence/long?tell:1"})
    void isWrittenIntoTheLogAndTheTranscript(String line) {
        var written = "scenario sketch\nlanguage nb\nseed 1\nmode full\n\n> " + line + "\n";
        var read = ((TranscriptReader.Result.Read) TranscriptReader.read(written)).transcript();

        assertThat(Input.decode(line).encode()).isEqualTo(line);
        assertThat(TranscriptPrinter.print(SCENARIO, read)).contains("\n> " + line + " ");
    }

    @Test
    void isAskedForWhereTheScenarioSaysSo() {
        assertThat(SCENARIO.nodes().getFirst().asksIntention()).isTrue();
        assertThat(Sketch.compiled("").nodes().getFirst().asksIntention()).isFalse();
    }
}
