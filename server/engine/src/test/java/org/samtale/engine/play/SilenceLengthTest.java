package org.samtale.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samtale.engine.compile.Compilation;
import org.samtale.engine.compile.ScenarioCompiler;
import org.samtale.engine.debrief.Debrief;
import org.samtale.engine.scenario.ChoiceId;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.SilenceId;
import org.samtale.engine.testing.Conversation;
import org.samtale.engine.testing.Diagnostics;
import org.samtale.engine.testing.Sketch;
import org.samtale.engine.testing.SmallScenario;
import org.samtale.engine.testing.Yaml;

/** A silence that is kept for a moment is another one than a long one. */
class SilenceLengthTest {

    private static final String ANSWERED = """
            silence:
              text: Vent.
              thinks: Stille.
              did: Ingenting.
              because: Ro.
              answers:
                - { id: quick, when: waited brief, ida: "Å." }
                - { id: calm, when: waited held, ida: "Jo." }
                - { id: late, when: waited long, ida: "Jeg kan vise deg." }
            """;

    @ParameterizedTest
    @CsvSource({"brief, quick", "held, calm", "long, late"})
    void isAnsweredByHowLongItWas(String length, String said) {
        var conversation = Conversation.in(Sketch.compiled(ANSWERED)).keep("silence", length);

        assertThat(conversation.said()).containsExactly(said);
    }

    @Test
    void countsAsHeldWhenNobodySaysHowLongItWas() {
        var conversation = Conversation.in(Sketch.compiled(ANSWERED)).choose("silence");

        assertThat(conversation.said()).containsExactly("calm");
    }

    @ParameterizedTest
    @CsvSource({
        "waited held, .held.",
        "waited at least held, .held.long",
        "waited at most held, brief.held.",
        "not waited long, brief.held."
    })
    void isAskedForByItsNameOrByThoseAroundIt(String when, String lengths) {
        var scenario = Sketch.compiled("""
                silence:
                  { text: Vent., thinks: Stille., did: Ingenting., because: Ro., then: [ { when: %s, go: end }, { go: stay } ] }
                """.formatted(when));

        for (var length : List.of("brief", "held", "long")) {
            var ended = Conversation.in(scenario).keep("silence", length).now().ended();
            assertThat(ended.isPresent()).as(length).isEqualTo(lengths.contains(length));
        }
    }

    @Nested
    class WhatItDoes {

        private static final String INTERRUPTED = """
                interruptions:
                  far-fills: { after: wait, when: waited long, chance: 100, effect: { trust: -3 }, answers: [ { id: fills, far: "Hun er sjenert." } ] }
                """;

        @Test
        void canBeToMakeSomebodyElseSpeak() {
            var scenario = Sketch.compiled(INTERRUPTED);

            assertThat(Conversation.in(scenario).keep("silence", "held").said()).isEmpty();
            assertThat(Conversation.in(scenario).keep("silence", "long").said()).containsExactly("fills");
        }

        @Test
        void canBeWrittenIntoTheMove() {
            var framework = SmallScenario.frameworkText()
                    .replace(
                            "instead: [ { when: times",
                            "instead: [ { when: waited brief, effect: { openness: +1 } }, { when: times");
            var scenario = compiled(framework, "");

            assertThat(Conversation.in(scenario).keep("silence", "brief").meter("openness"))
                    .isEqualTo(21);
            assertThat(Conversation.in(scenario).keep("silence", "held").meter("openness"))
                    .isEqualTo(25);
        }
    }

    @Test
    void belongsToItsOwnTurnOnly() {
        var scenario = Sketch.compiled("""
                nodes:
                  room:
                    choices:
                      * go { again: true, then: [ { when: waited at most long, go: end }, { go: stay } ] }
                      * leave { then: end, when: waited long }
                """);
        var conversation = Conversation.in(scenario).keep("silence", "long");

        assertThat(conversation.offered()).contains("leave");
        assertThat(conversation.choose("go").now().ended()).isEmpty();
        assertThat(conversation.offered()).doesNotContain("leave");
    }

    @Test
    void isTheSameStateWhereItMakesNoDifference() {
        var scenario = Sketch.compiled("");

        var brief = Conversation.in(scenario).keep("silence", "brief").now();
        var held = Conversation.in(scenario).choose("silence").now();

        assertThat(brief.hash()).isEqualTo(held.hash());
    }

    @Test
    void isRefusedWhenThereIsNoneOfThatLength() {
        var conversation = Conversation.in(Sketch.compiled(""));

        assertThat(conversation.attempt(choose("silence", "endless")))
                .isEqualTo(new Outcome.NoSuchSilence(new SilenceId("endless")));
        assertThat(conversation.attempt(choose("go", "held"))).isInstanceOf(Outcome.NoSuchSilence.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"silence/long", "silence", "kneel", "<rewind"})
    void isWrittenIntoTheLogBesideTheChoice(String line) {
        assertThat(Input.decode(line).encode()).isEqualTo(line);
    }

    @Test
    void isToldInTheDebrief() {
        var inputs = List.<Input>of(choose("silence", "long"), choose("silence", "long"), Input.decode("leave"));

        var debrief = Debrief.of(Sketch.compiled(""), 1, Mode.FULL, inputs);

        assertThat(debrief.silences())
                .extracting(use -> use.silence().id() + " " + use.count())
                .containsExactly("brief 0", "held 0", "long 2");
        assertThat(debrief.turns().getFirst().silence().orElseThrow().id()).isEqualTo(new SilenceId("long"));
        assertThat(debrief.turns().getLast().silence()).isEmpty();
    }

    private static Input choose(String choice, String length) {
        return new Input.Choose(new ChoiceId(choice), Optional.of(new SilenceId(length)), Optional.empty());
    }

    @Nested
    class WhereTheFrameworkNamesNone {

        private static final String FRAMEWORK = SmallScenario.frameworkText().replaceAll("(?m)^silences:.*\n", "");

        @Test
        void aSilenceHasNoLength() {
            var conversation = Conversation.in(compiled(FRAMEWORK, "")).choose("silence");

            assertThat(conversation.events()).first().satisfies(event -> assertThat(((Event.Waited) event).length())
                    .isEmpty());
            assertThat(conversation.attempt(choose("silence", "held"))).isInstanceOf(Outcome.NoSuchSilence.class);
        }

        @Test
        void aMemoryMayBeCalledWaited() {
            var scenario = compiled(FRAMEWORK, """
                    flags: { waited: De har ventet. }
                    nodes:
                      room:
                        choices:
                          * go { again: true, sets: waited }
                          * leave { then: end, when: waited }
                    """);

            assertThat(Conversation.in(scenario).choose("go").offered()).contains("leave");
        }
    }

    private static Scenario compiled(String framework, String written) {
        var compilation = ScenarioCompiler.compile(
                Yaml.parse("framework.yaml", framework),
                Yaml.parse("sketch.scenario.yaml", Sketch.text(written)),
                List.of());
        return switch (compilation) {
            case Compilation.Compiled compiled -> compiled.scenario();
            case Compilation.Failed failed -> throw new AssertionError(Diagnostics.print(failed.diagnostics()));
        };
    }
}
