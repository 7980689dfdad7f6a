package org.samtale.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samtale.engine.scenario.Label;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.scenario.MeterId;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.testing.Diagnostics;
import org.samtale.engine.testing.Sketch;
import org.samtale.engine.testing.SmallScenario;
import org.samtale.engine.testing.Yaml;

/** What a framework names for all scenarios that use it. */
class VocabularyTest {

    private static final Language ENGLISH = new Language("en");

    private static Scenario compiled(String shared, String english, String written) {
        var framework = Yaml.parse("framework.yaml", SmallScenario.frameworkText() + shared);
        var translation = Yaml.parse("framework.en.yaml", "framework: conversation\nlanguage: en\n" + english);
        var scenario = Yaml.parse("sketch.scenario.yaml", Sketch.text(written));
        var inEnglish = Yaml.parse("sketch.scenario.en.yaml", "scenario: sketch\nlanguage: en\n");
        return switch (ScenarioCompiler.compile(framework, scenario, List.of(translation, inEnglish))) {
            case Compilation.Compiled compiled -> compiled.scenario();
            case Compilation.Failed failed -> throw new AssertionError(Diagnostics.print(failed.diagnostics()));
        };
    }

    @Nested
    class WhomAScenarioIsForAndWhatItIsAbout {

        private static final String SHARED =
                "audiences: { ot: Ergoterapi, pt: Fysioterapi }\nthemes: { children: Barn, older: Eldre }\n";

        @Test
        void isToldInEveryLanguage() {
            var scenario = compiled(
                    SHARED,
                    "audiences: { pt: Physiotherapy }\nthemes: { children: Children }\n",
                    "audience: [ pt, ot ]\nthemes: children");

            assertThat(names(scenario, scenario.about().audience())).containsExactly("Physiotherapy", "Ergoterapi");
            assertThat(names(scenario, scenario.about().themes())).containsExactly("Children");
        }

        @Test
        void isSaidOnceThoughItIsWrittenTwice() {
            var about = compiled(SHARED, "", "audience: [ ot, ot ]").about();

            assertThat(about.audience()).hasSize(1);
        }

        @Test
        void isInTheAuthorsOwnWordsWhereTheFrameworkHasNone() {
            var about =
                    Sketch.compiled("audience: [ ergoterapi ]\nthemes: barn").about();

            assertThat(about.audience()).containsExactly(new Label.Own("ergoterapi"));
            assertThat(about.themes()).containsExactly(new Label.Own("barn"));
        }

        private static List<String> names(Scenario scenario, List<Label> labels) {
            return labels.stream()
                    .map(label -> scenario.wording(ENGLISH).of(((Label.Shared) label).name()))
                    .toList();
        }
    }

    @Nested
    class TheWordsForTheBandsOfAMeter {

        private static final String OWN_WORDS =
                "meters: { trust: { bands: { wary: Keeps a distance } } }\nbands: { wary: On guard }\n";

        private static Scenario withOwnWords() {
            var framework = SmallScenario.frameworkText()
                    .replace("name: Tillit,", "name: Tillit, bands: { wary: Holder avstand },");
            var translation = Yaml.parse("framework.en.yaml", "framework: conversation\nlanguage: en\n" + OWN_WORDS);
            var inEnglish = Yaml.parse("sketch.scenario.en.yaml", "scenario: sketch\nlanguage: en\n");
            var compilation = ScenarioCompiler.compile(
                    Yaml.parse("framework.yaml", framework),
                    Yaml.parse("sketch.scenario.yaml", Sketch.text("")),
                    List.of(translation, inEnglish));
            return ((Compilation.Compiled) compilation).scenario();
        }

        @Test
        void areItsOwnIfTheFrameworkHasAny() {
            var scenario = withOwnWords();

            assertThat(word(scenario, "trust")).isEqualTo("Keeps a distance");
            assertThat(word(scenario, "openness")).isEqualTo("On guard");
        }

        @Test
        void changeNeitherLimitsNorIds() {
            var scenario = withOwnWords();

            assertThat(meter(scenario, "trust").bands())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("name")
                    .isEqualTo(meter(scenario, "openness").bands());
        }

        private static String word(Scenario scenario, String meter) {
            var band = meter(scenario, meter).band(25).orElseThrow();
            return scenario.wording(ENGLISH).of(band.name());
        }

        private static Meter meter(Scenario scenario, String meter) {
            return scenario.findMeter(new MeterId(meter)).orElseThrow();
        }
    }

    @Nested
    class WhatOthersCallAMove {

        private static final String NURSE =
                "frameworks: { nurse: { name: NURSE, source: Back 2005, codes: { explore: Utforske, name-it: Si navnet } } }\n";

        private static Scenario withNurse(String written) {
            var framework = SmallScenario.frameworkText()
                            .replace("handler om., effect", "handler om., counts-as: { nurse: explore }, effect")
                    + NURSE;
            var translation = Yaml.parse(
                    "framework.en.yaml",
                    "framework: conversation\nlanguage: en\nframeworks: { nurse: { codes: { explore: Explore } } }\n");
            var inEnglish = Yaml.parse("sketch.scenario.en.yaml", "scenario: sketch\nlanguage: en\n");
            var compilation = ScenarioCompiler.compile(
                    Yaml.parse("framework.yaml", framework),
                    Yaml.parse("sketch.scenario.yaml", Sketch.text(written)),
                    List.of(translation, inEnglish));
            return switch (compilation) {
                case Compilation.Compiled compiled -> compiled.scenario();
                case Compilation.Failed failed -> throw new AssertionError(Diagnostics.print(failed.diagnostics()));
            };
        }

        @Test
        void isToldInEveryLanguageWithItsSource() {
            var scenario = withNurse("");
            var english = scenario.wording(ENGLISH);
            var nurse = scenario.vocabulary().codings().getFirst();

            assertThat(called(scenario, "invite")).containsExactly("Explore");
            assertThat(called(scenario, "press")).isEmpty();
            assertThat(english.of(nurse.name()) + ", " + english.of(nurse.source()))
                    .isEqualTo("NURSE, Back 2005");
        }

        @Test
        void belongsToAScenariosOwnMovesToo() {
            var scenario = withNurse("""
                    moves:
                      own: { name: Eget, means: Et eget trekk., effect: { trust: +1 }, counts-as: { nurse: name-it } }
                      invite: { effect: { trust: +3 } }
                    nodes:
                      room:
                        choices:
                          * go { again: true, move: own }
                          * leave { then: end }
                    """);

            assertThat(called(scenario, "own")).containsExactly("Si navnet");
            assertThat(called(scenario, "invite"))
                    .as("changed, and called the same")
                    .containsExactly("Explore");
        }

        @Test
        void isForAnOwnMoveWhatItsKinIsCalledUnlessItSaysSoItself() {
            var scenario = withNurse("""
                    moves:
                      asking: { name: Spørre, means: Du spør., like: invite }
                      naming: { name: Si navnet, means: Du sier det., like: invite, counts-as: { nurse: name-it } }
                      nameless: { name: Uten navn, means: Du gjør det., like: invite, counts-as: {} }
                    nodes:
                      room:
                        choices:
                          * go { again: true, move: [ asking, naming, nameless ] }
                          * leave { then: end }
                    """);

            assertThat(called(scenario, "asking")).containsExactly("Explore");
            assertThat(called(scenario, "naming")).containsExactly("Si navnet");
            assertThat(called(scenario, "nameless")).isEmpty();
        }

        private static List<String> called(Scenario scenario, String move) {
            return scenario.moves().stream()
                    .filter(one -> one.id().value().equals(move))
                    .flatMap(one -> one.countsAs().stream())
                    .map(code -> scenario.wording(ENGLISH).of(code.name()))
                    .toList();
        }
    }

    @Test
    void aLengthThatNobodyWroteIsNotMadeUp() {
        assertThat(Sketch.compiled("").about().minutes()).isEmpty();
        assertThat(Sketch.compiled("minutes: 7").about().minutes()).hasValue(7);
    }

    @Test
    void aFaceThatNobodyWroteIsNotMadeUp() {
        var cast = Sketch.compiled("cast: { ida: { name: Ida, looks: emma }, far: { name: Per } }")
                .cast();

        assertThat(cast.getFirst().looks()).hasValue("emma");
        assertThat(cast.getLast().looks()).isEmpty();
    }
}
