package org.samtale.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samtale.engine.testing.Diagnostics;
import org.samtale.engine.testing.Sketch;
import org.samtale.engine.testing.SmallScenario;
import org.samtale.engine.testing.Yaml;

/** What an author reads who knows the language only a little. */
class RemedyTest {

    private static void answers(String written, String remedy) {
        answers(Sketch.compile(written).diagnostics(), remedy);
    }

    private static void answers(List<Diagnostic> found, String remedy) {
        assertThat(found)
                .as(Diagnostics.print(found))
                .extracting(Diagnostic::remedy)
                .contains(remedy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "good ending at least 60 percent | good ending of skilled at least 60 percent",
                "skilled reaches over in 60 percent | ending over of skilled at least 60 percent",
                "over at least 70 percent | ending over of skilled at least 70 percent",
                "skilled beats polite on trust | skilled beats polite on trust by 20",
                "goal contact of polite 30 percent | goal contact of polite at least 30 percent",
                "best is sometimes at most 45 percent | best is longest at most 45 percent",
                "every room reached | every ending reached",
                "at least 80 percent nodes | at least 80 percent of nodes reached",
                "turns of skilled 14 | turns of skilled at most 14",
                "stances differ 60 | stances differ by 60 percent",
                "each ending 3 ways | each ending by 3 ways",
                "no dead ends | no dead end",
            })
    void showsAWholeBarInPlaceOfAWord(String bar, String meant) {
        answers("""
                meters: { trust: { start: 40 } }
                goals: { contact: { text: Kontakt., full-at: 1 } }
                probe: { bars: [ "BAR" ] }
                """.replace("BAR", bar), "Write it like this: '" + meant + "'.");
    }

    @Test
    void saysOnceThatADashIsMissing() {
        var found = Sketch.compile("""
                nodes:
                  room:
                    choices:
                      - id: talk
                        say: Hei.
                        move: invite
                        thinks: T.
                        did: D.
                        because: B.
                        id: leave
                        say: Ha det.
                        move: clear
                        thinks: T.
                        did: D.
                        because: B.
                        then: end
                """).diagnostics();

        assertThat(found)
                .as(Diagnostics.print(found))
                .filteredOn(one -> one.code() == DiagnosticCode.DUPLICATE_ID)
                .singleElement()
                .extracting(Diagnostic::remedy)
                .isEqualTo("If something new begins here, put '- ' before it; or keep one of them.");
    }

    @Test
    void saysWhereElseBelongs() {
        answers("""
                nodes:
                  room:
                    choices:
                      * go { answers: { of: [ { id: a, ida: Ja. } ], else: shy } }
                      * leave { then: end, again: true }
                """, "'of' and 'else' belong to a pool: write it under 'reactions', and its name here.");
    }

    @Test
    void knowsTheEndAmongTheWaysOn() {
        answers("""
                nodes:
                  room:
                    choices:
                      * go { then: ende }
                      * leave { then: end, again: true }
                """, "Did you mean 'end'?");
    }

    @Test
    void putsSeveralNamesInBrackets() {
        answers("""
                nodes:
                  room:
                    choices:
                      - id: go
                        say: Hei.
                        move: invite, wait
                        thinks: T.
                        did: D.
                        because: B.
                      * leave { then: end, again: true }
                """, "Several stand in brackets: [ invite, wait ].");
    }

    @Test
    void namesEveryKeyThereIs() {
        var found = Sketch.compile("tests: []\n").diagnostics();

        assertThat(found)
                .filteredOn(one -> one.code() == DiagnosticCode.UNKNOWN_KEY)
                .extracting(Diagnostic::remedy)
                .isNotEmpty()
                .allMatch(remedy -> remedy.contains("probe") && !remedy.contains(" more"));
    }

    @Test
    void looksForATranslationInItsOwnPlaceFirst() {
        var scenario = Yaml.parse("sketch.scenario.yaml", Sketch.text("""
                        nodes:
                          room:
                            lines: [ { id: door-1, direction: Hun ser ut. }, { id: door-2, ida: Hei. } ]
                            choices:
                              * go
                              * leave { then: end, again: true }
                        """));
        var translation = Yaml.parse("sketch.scenario.en.yaml", """
                scenario: sketch
                language: en
                lines:
                  door-1: { words: She looks out. }
                """);

        var found = ScenarioCompiler.compile(SmallScenario.framework(), scenario, List.of(translation))
                .diagnostics();

        answers(found, "Did you mean 'lines door-1 direction'?");
    }

    @Test
    void tellsATextInBracesToStandAlone() {
        var scenario = Yaml.parse("sketch.scenario.yaml", Sketch.text("goals: { contact: { text: Kontakt. } }\n"));
        var translation = Yaml.parse("sketch.scenario.en.yaml", """
                scenario: sketch
                language: en
                goals: { contact: { text: Contact. } }
                """);

        var found = ScenarioCompiler.compile(SmallScenario.framework(), scenario, List.of(translation))
                .diagnostics();

        answers(found, "Here stands the text alone: 'contact: …', without braces.");
        assertThat(found).extracting(Diagnostic::message).noneMatch(message -> message.startsWith("'goal.contact'"));
    }

    @Test
    void showsTheWordsThatAreToBeTranslatedAndWhichPartsAreMissing() {
        var translation = Yaml.parse("sketch.scenario.en.yaml", """
                scenario: sketch
                language: en
                choices:
                  go: { say: Words., did: D., because: B. }
                """);

        var found = ScenarioCompiler.compile(
                        SmallScenario.framework(),
                        Yaml.parse("sketch.scenario.yaml", Sketch.text("")),
                        List.of(translation))
                .diagnostics();

        assertThat(found)
                .extracting(one -> one.place().line() + " " + one.message())
                .contains(
                        "4 'choice.go' is not translated (thinks): «T.».",
                        "3 'choice.leave' is not translated (say, thinks, did, because): «Ord.».",
                        "1 'summary' is not translated: «En skisse.».");
    }

    @Test
    void showsWhatAStaleTranslationIsTheTranslationOfNow() {
        var translation = Yaml.parse("sketch.scenario.en.yaml", """
                scenario: sketch
                language: en
                stages: { visit: Visit }
                made-from: { stage.visit: "0c0ffee0" }
                """);

        var found = ScenarioCompiler.compile(
                        SmallScenario.framework(),
                        Yaml.parse("sketch.scenario.yaml", Sketch.text("")),
                        List.of(translation))
                .diagnostics();

        assertThat(found)
                .filteredOn(one -> one.code() == DiagnosticCode.STALE_TRANSLATION)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.message())
                            .isEqualTo(
                                    "The source of 'stage.visit' has changed since it was translated, and is now: «Besøk».");
                    assertThat(one.place().line()).isEqualTo(3);
                });
    }

    @Test
    void quotesAllOfATextWithSeveralCommas() {
        answers("""
                nodes:
                  room:
                    lines: [ { id: a, direction: Smal, mørk, og kald, mood: neutral } ]
                    choices:
                      * leave { then: end, again: true }
                """, "Inside { } a text with a comma needs quotation marks: \"Smal, mørk, og kald\".");
    }

    @Test
    void meansNoKeyThatStandsThereAlready() {
        answers("whenever: [ { id: w, when: turn over 3, then: end } ]\n", "There is: go.");
    }

    @Test
    void namesTheEndBeforeTheNodes() {
        answers("""
                nodes:
                  room:
                    choices:
                      * leave { then: slutt, again: true }
                """, "There is: end, stay, back, room.");
    }
}
