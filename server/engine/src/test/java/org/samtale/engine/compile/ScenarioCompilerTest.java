package org.samtale.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samtale.engine.play.Mode;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;
import org.samtale.engine.source.SourceFile;
import org.samtale.engine.testing.Conversation;
import org.samtale.engine.testing.Diagnostics;
import org.samtale.engine.testing.Scenarios;
import org.samtale.engine.testing.Sketch;
import org.samtale.engine.testing.SmallScenario;
import org.samtale.engine.testing.Yaml;

class ScenarioCompilerTest {

    private static final Place SOMEWHERE = new Place("sketch.scenario.yaml", 1, 1);

    private static Compilation compile(String framework, SourceFile scenario, String... translations) {
        return ScenarioCompiler.compile(
                Yaml.parse("framework.yaml", framework),
                scenario,
                List.of(translations).stream()
                        .map(text -> Yaml.parse("translation.yaml", text))
                        .toList());
    }

    private static Scenario scenario(Compilation compilation) {
        return switch (compilation) {
            case Compilation.Compiled compiled -> compiled.scenario();
            case Compilation.Failed failed -> throw new AssertionError(Diagnostics.print(failed.diagnostics()));
        };
    }

    @Test
    void compilesAScenarioThatUsesEverythingWithoutAComplaint() {
        var compilation =
                compile(SmallScenario.frameworkText(), Yaml.parse("small.scenario.yaml", SmallScenario.text()));

        assertThat(compilation).isInstanceOf(Compilation.Compiled.class);
        assertThat(compilation.diagnostics())
                .as(Diagnostics.print(compilation.diagnostics()))
                .isEmpty();
    }

    @Test
    void reportsAllMistakesAtOnceInTheOrderOfTheFile() {
        var found = Sketch.compile("""
                        minutes: many
                        meters: { trust: { start: 200, of: idda } }
                        nodes:
                          room:
                            lines: [ { id: a, idda: Hei., pause: lang } ]
                            choices:
                              * go { then: hal, move: invit, when: trsut over 40 and chose leav }
                              * leave { then: end, effect: { trust: mye }, again: maybe }
                        """).diagnostics();

        assertThat(found)
                .as(Diagnostics.print(found))
                .extracting(one -> one.place().line() + " " + one.code().id())
                .containsExactly(
                        "1 S106", "2 S107", "2 S202", "5 S101", "5 S108", "7 S201", "7 S205", "7 S204", "7 S213",
                        "8 S106", "8 S108");
    }

    @Test
    void asksWhatWasMeantWhenANameIsAlmostRight() {
        var found = Sketch.compile("nodes: { room: { choices: [], then: rom }, roof: { then: end } }")
                .diagnostics();

        assertThat(found.getFirst().message()).isEqualTo("There is no node 'rom'.");
        assertThat(found.getFirst().remedy()).isEqualTo("Did you mean 'room'?");
    }

    @Test
    void saysWhatANameIsWhenItIsSomethingElse() {
        var found = Sketch.compile("whenever: [ { id: w, when: knows trust, go: end } ]")
                .diagnostics();

        assertThat(found.getFirst().message()).isEqualTo("There is no fact 'trust'; 'trust' is a meter.");
    }

    @Test
    void letsAScenarioRefineAMeterAndKeepTheRestOfIt() {
        var meter = SmallScenario.compile(SmallScenario.text()
                        .replace("  trust:     { of: ida, start: 30 }", "  openness: { of: ida, start: 44 }"))
                .meters()
                .get(1);

        assertThat(meter.start()).isEqualTo(44);
        assertThat(meter.settlesAt()).hasValue(20);
        assertThat(meter.bands()).hasSize(5);
        assertThat(meter.of().map(cast -> cast.id().value())).hasValue("ida");
    }

    @Nested
    class WhenAFileIsNotWhatAnybodyWrites {

        @Test
        void refusesOneThatIsTooDeepInsteadOfOverflowing() {
            Source deep = new Source.Scalar(SOMEWHERE, "bottom", false);
            for (int i = 0; i < 100_000; i++) {
                deep = i % 2 == 0
                        ? new Source.Sequence(SOMEWHERE, List.of(deep))
                        : new Source.Mapping(SOMEWHERE, List.of(new Entry(SOMEWHERE, "title", deep)));
            }

            var found = compile(SmallScenario.frameworkText(), new SourceFile("deep", deep))
                    .diagnostics();

            assertThat(found).extracting(Diagnostic::code).containsExactly(DiagnosticCode.TOO_DEEP);
        }

        @Test
        void refusesOneThatIsTooLong() {
            var many = new Source.Sequence(
                    SOMEWHERE, Collections.nCopies(300_000, new Source.Scalar(SOMEWHERE, "x", false)));

            var found = compile(SmallScenario.frameworkText(), new SourceFile("long", many))
                    .diagnostics();

            assertThat(found).extracting(Diagnostic::code).containsExactly(DiagnosticCode.TOO_LONG);
        }

        @Test
        void refusesAConditionThatIsTooDeepInsteadOfOverflowing() {
            for (var deep : List.of("(".repeat(500), "not ".repeat(140) + "x", "(not ".repeat(110))) {
                var found = Sketch.compile("whenever: [ { id: w, when: '" + deep + "', go: end } ]");

                assertThat(found).isInstanceOf(Compilation.Failed.class);
            }
        }

        @Test
        void saysThatAScenarioIsMadeOfKeys() {
            var found = compile(SmallScenario.frameworkText(), Yaml.parse("list", "- one\n- two"))
                    .diagnostics();

            assertThat(found).extracting(Diagnostic::code).containsExactly(DiagnosticCode.WRONG_SHAPE);
        }

        @Test
        void survivesEveryPieceOfAScenarioBeingCutOut() {
            var lines = SmallScenario.text().lines().toList();
            int compiled = 0;
            for (int cut = 0; cut < lines.size(); cut++) {
                var text = new StringBuilder();
                for (int i = 0; i < lines.size(); i++) {
                    if (i != cut) {
                        text.append(lines.get(i)).append('\n');
                    }
                }
                var parsed = Yaml.tryParse("small.scenario.yaml", text.toString());
                if (parsed.isPresent()) {
                    var compilation = compile(SmallScenario.frameworkText(), parsed.get());
                    compiled += compilation instanceof Compilation.Compiled ? 1 : 0;
                }
            }
            assertThat(compiled).as("some lines can be spared").isBetween(10, lines.size() / 2);
        }
    }

    @Nested
    class WithATranslation {

        private static final String MINIMAL_ENGLISH = """
                scenario: small
                language: en
                title: The small conversation
                cast: { ida: { role: the child } }
                choices:
                  greet: { say: "Hi, Ida.", thinks: { ida: She said hi. } }
                  why: { thinks: She is angry. }
                lines: { hello-2: { words: "Say hi, Ida." } }
                """;

        private final Scenario scenario = scenario(compile(
                SmallScenario.frameworkText(),
                Yaml.parse("small.scenario.yaml", SmallScenario.text()),
                MINIMAL_ENGLISH));

        @Test
        void speaksTheOtherLanguageWhereItIsTranslatedAndTheSourceElsewhere() {
            var english = scenario.wording(new Language("en"));
            var greet = scenario.choices().get(1);

            assertThat(english.of(scenario.about().title())).isEqualTo("The small conversation");
            assertThat(english.languageOf(scenario.about().title())).isEqualTo(new Language("en"));
            assertThat(english.of(scenario.about().task())).isEqualTo("Snakk med Ida.");
            assertThat(english.languageOf(scenario.about().task())).isEqualTo(new Language("nb"));
            assertThat(english.of(greet.thoughts().getFirst().text())).isEqualTo("She said hi.");
            assertThat(english.of(
                            scenario.choices().get(2).thoughts().getFirst().text()))
                    .isEqualTo("She is angry.");
        }

        @Test
        void goesTheSameCourseInEveryLanguage() {
            var alone = SmallScenario.compiled();
            var generous = scenario(compile(
                    SmallScenario.frameworkText().replace("offers: 4", "offers: 6"),
                    Yaml.parse("small.scenario.yaml", SmallScenario.text()),
                    MINIMAL_ENGLISH));
            for (int seed = 0; seed < 20; seed++) {
                var one = Conversation.in(alone, seed, Mode.FULL).choose("silence", "why", "greet", "gym", "silence");
                var other =
                        Conversation.in(generous, seed, Mode.FULL).choose("silence", "why", "greet", "gym", "silence");

                assertThat(other.now().hash()).isEqualTo(one.now().hash());
                assertThat(other.said()).isEqualTo(one.said());
            }
        }

        @Test
        void takesTheFrameworkInTheLanguageTheScenarioIsWrittenIn() {
            var english = scenario(compile(
                    SmallScenario.frameworkText(),
                    Yaml.parse("sketch.scenario.yaml", Sketch.text("language: en")),
                    "framework: conversation\nlanguage: en\nmoods: { shy: bashful }"));
            var wording = english.wording(new Language("en"));

            assertThat(english.languages()).containsExactly(new Language("en"));
            assertThat(wording.of(english.moods().get(1).name())).isEqualTo("bashful");
            assertThat(wording.of(english.moods().get(2).name())).isEqualTo("inne i seg selv");
            assertThat(wording.languageOf(english.moods().get(2).name())).isEqualTo(new Language("nb"));
            assertThat(english.written().of(english.moods().get(1).name())).isEqualTo("sjenert");
        }

        @Test
        void namesTheFirstTextsThatAreMissingAndCountsTheRest() {
            var file = Scenarios.files().getFirst();
            var title = "scenario: " + Scenarios.id(file) + "\nlanguage: se\ntitle: Ságastallan\n";
            var begun = ScenarioCompiler.compile(
                    Scenarios.framework(), Yaml.read(file), List.of(Yaml.parse("begun.scenario.se.yaml", title)));

            var missing = begun.diagnostics().stream()
                    .filter(one -> one.code() == DiagnosticCode.MISSING_TRANSLATION)
                    .map(Diagnostic::message)
                    .toList();

            assertThat(missing).hasSize(11).first().asString().startsWith("'summary' is not translated: «");
            assertThat(missing.getLast()).matches("\\d+ more are not translated, the next is '[a-z]+\\.[a-z0-9-]+'\\.");
        }

        @Test
        void fingerprintsWhatEachEntryWasMadeFrom() {
            var prints = Fingerprint.ofScenario(scenario);
            var changed = Fingerprint.ofScenario(
                    SmallScenario.compile(SmallScenario.text().replace("Hei Ida.", "Hallo Ida.")));

            assertThat(prints)
                    .containsKeys("title", "player", "cast.ida", "choice.greet", "line.hello-1", "ending.over");
            assertThat(prints.keySet()).isEqualTo(changed.keySet());
            assertThat(prints.entrySet().stream()
                            .filter(print -> !print.getValue().equals(changed.get(print.getKey())))
                            .map(Map.Entry::getKey))
                    .containsExactly("choice.greet");
            assertThat(prints.values())
                    .allSatisfy(print -> assertThat(print.value()).matches("[0-9a-f]{8}"));
        }
    }
}
