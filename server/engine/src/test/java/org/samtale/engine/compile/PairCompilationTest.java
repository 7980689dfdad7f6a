package org.samtale.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samtale.engine.scenario.ChoiceId;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.testing.Diagnostics;
import org.samtale.engine.testing.Sketch;
import org.samtale.engine.testing.SmallScenario;
import org.samtale.engine.testing.Yaml;

class PairCompilationTest {

    private static Compilation compile(String... translations) {
        var files = List.of(translations).stream()
                .map(text -> Yaml.parse("pair.scenario.en.yaml", text))
                .toList();
        return ScenarioCompiler.compile(
                SmallScenario.generousFramework(), Yaml.parse("pair.scenario.yaml", SmallScenario.pairText()), files);
    }

    private static Scenario compiled(String... translations) {
        return ((Compilation.Compiled) compile(translations)).scenario();
    }

    @Test
    void compilesAScenarioForTwoWithoutAComplaint() {
        var found = compile().diagnostics();

        assertThat(found).as(Diagnostics.print(found)).isEmpty();
    }

    @Test
    void readsWhoSitsWhereWithCardAndNeeds() {
        var pair = compiled().pair().orElseThrow();
        var words = compiled().sourceWording();

        assertThat(pair.seats()).extracting(seat -> seat.id().value()).containsExactly("ot", "pt");
        assertThat(words.of(pair.seats().getFirst().name())).isEqualTo("Nora");
        assertThat(pair.seats().getFirst().looks()).contains("nora");
        assertThat(pair.seats().getFirst().card())
                .extracting(words::of)
                .hasSize(3)
                .contains("Hva er natta som?");
        assertThat(pair.seats().getLast().needs())
                .extracting(fact -> fact.id().value())
                .containsExactly("night");
        assertThat(pair.whispers()).isEqualTo(3);
        assertThat(pair.handOverEvery()).isEqualTo(3);
    }

    @Test
    void countsHandoversAmongTheChoicesAfterAllOthers() {
        var scenario = compiled();

        assertThat(scenario.choices())
                .allSatisfy(
                        choice -> assertThat(scenario.choices().indexOf(choice)).isEqualTo(choice.index()));
        assertThat(scenario.choices().reversed())
                .extracting(choice -> choice.id().value())
                .startsWith("hand-over-pt", "hand-over-ot", "silence");
    }

    @Test
    void chargesThoseAFaultIsSaidTo() {
        var scenario = Sketch.compiled("""
                meters:
                  ida-openness: { of: ida, as: openness, name: Ida }
                  far-openness: { of: far, as: openness, name: Per }
                pair: &
                nodes:
                  room:
                    choices:
                      * ask { asks: night, to: far, stand: { walker: hers } }
                      * again { asks: night }
                      * leave { then: end, again: true }
                """);
        var meters = scenario.meters();

        var amiss =
                scenario.findChoice(new ChoiceId("ask")).orElseThrow().inPair().amiss();

        assertThat(meters)
                .filteredOn(meter -> amiss.on(meter.index()) == -3)
                .extracting(meter -> meter.id().value())
                .containsExactly("far-openness");
    }

    @Test
    void letsOlderFilesUseItsWordsAsNames() {
        var scenario = Sketch.compiled("""
                facts: { leads: { text: Han leder. } }
                flags: { in: Inne., handed: Gitt. }
                nodes:
                  room:
                    choices:
                      * ask { sets: [ in, handed ], answers: [ { id: a, tells: leads, ida: Ja. }, { id: b, ida: Nei. } ] }
                      * more { when: knows leads and in and handed }
                      * leave { then: end, again: true }
                """);

        assertThat(scenario.pair()).isEmpty();
    }

    @Nested
    class Translated {

        private static final String ENGLISH = """
                scenario: pair
                language: en
                pair:
                  goal: Go home with one plan that is hers.
                  seats:
                    ot: { role: occupational therapy student, card: [ What are her nights like?, What does she miss?, Who helps? ] }
                  messages: { walker: { name: The walker, stands: { hers: She decides } } }
                choices:
                  hand-over-ot: { say: Mathias would like to ask you about getting up. }
                """;

        @Test
        void speaksTheOtherLanguage() {
            var scenario = compiled(ENGLISH);
            var pair = scenario.pair().orElseThrow();
            var english = scenario.wording(new Language("en"));

            assertThat(english.of(pair.goal())).isEqualTo("Go home with one plan that is hers.");
            assertThat(english.of(pair.seats().getFirst().card().getLast())).isEqualTo("Who helps?");
            assertThat(english.of(pair.seats().getFirst().name())).isEqualTo("Nora");
            assertThat(english.of(pair.messages().getFirst().stands().getFirst().name()))
                    .isEqualTo("She decides");
        }

        @Test
        void isMissedWhereItLacks() {
            assertThat(compile(ENGLISH).diagnostics())
                    .filteredOn(one -> one.code() == DiagnosticCode.MISSING_TRANSLATION)
                    .extracting(Diagnostic::message)
                    .anyMatch(message -> message.startsWith("'seat.pt' is not translated (role, 1, 2, 3)"))
                    .anyMatch(message -> message.startsWith("'message.walker' is not translated"))
                    .noneMatch(message -> message.startsWith("'seat.ot'") || message.startsWith("'pair.goal'"));
        }
    }
}
