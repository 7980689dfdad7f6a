package org.samtale.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.samtale.engine.scenario.Cast;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.source.SourceFile;
import org.samtale.engine.testing.Diagnostics;
import org.samtale.engine.testing.Sketch;
import org.samtale.engine.testing.SmallScenario;
import org.samtale.engine.testing.Yaml;

/** Whoever comes back in several conversations is written down once, and taken from there. */
class IncludedPeopleTest {

    private static final String PEOPLE = """
            language: nb
            people:
              mathias: { name: Mathias, age: 24, role: student i fysioterapi, looks: mathias, mood: curious }
              nora: { name: Nora, role: student i ergoterapi, looks: nora }
            """;
    private static final String INCLUDING = """
            include: [ people.yaml ]
            cast: { mathias: { from: mathias }, far: { name: Per } }
            """;
    private static final Language ENGLISH = new Language("en");

    @Test
    void somebodyFromAFileIsWhoTheFileSays() {
        var mathias = compiled(INCLUDING, Map.of("people.yaml", PEOPLE)).cast().getFirst();

        assertThat(mathias.id()).hasToString("mathias");
        assertThat(mathias.age()).hasValue(24);
        assertThat(mathias.looks()).contains("mathias");
        assertThat(mathias.mood().id()).hasToString("curious");
        assertThat(mathias.at()).isEqualTo(Cast.Side.RIGHT);
    }

    @Test
    void whatTheScenarioSaysOfThemGoesFirst() {
        var scenario = compiled("""
                include: people.yaml
                cast: { far: { name: Per }, gutten: { from: mathias, name: Matti, age: 25, role: turnus, at: away, mood: shy } }
                """, Map.of("people.yaml", PEOPLE));
        var gutten = scenario.cast().get(1);

        assertThat(said(scenario, gutten.name())).isEqualTo("Matti");
        assertThat(gutten.role().map(role -> said(scenario, role))).contains("turnus");
        assertThat(gutten.age()).hasValue(25);
        assertThat(gutten.looks()).contains("mathias");
        assertThat(gutten.at()).isEqualTo(Cast.Side.AWAY);
        assertThat(gutten.mood().id()).hasToString("shy");
    }

    @Test
    void theLearnerAndTheTwoOfAPairAreTakenFromThereToo() {
        var scenario = compiled("""
                include: people.yaml
                player: { from: nora }
                moves: { hand-over: { name: Gi ordet videre, means: Si at den andre vil spørre. } }
                pair:
                  goal: Sammen.
                  seats:
                    ot: { from: nora, role: student, card: [ Natta ], hand-over: { say: Mathias?, thinks: T., did: D., because: B. } }
                    pt: { from: mathias, card: [ Hofta ], hand-over: { say: Nora?, thinks: T., did: D., because: B. } }
                """, Map.of("people.yaml", PEOPLE));
        var player = scenario.about().player();
        var seats = scenario.pair().orElseThrow().seats();

        assertThat(said(scenario, player.name())).isEqualTo("Nora");
        assertThat(said(scenario, player.role())).isEqualTo("student i ergoterapi");
        assertThat(said(scenario, seats.get(0).role())).isEqualTo("student");
        assertThat(seats.get(0).looks()).contains("nora");
        assertThat(said(scenario, seats.get(1).name())).isEqualTo("Mathias");
        assertThat(said(scenario, seats.get(1).role())).isEqualTo("student i fysioterapi");
    }

    @Test
    void whoeverChangesAPersonChangesEveryScenarioThatHasThem() {
        var older = Map.of("people.yaml", PEOPLE.replace("age: 24", "age: 25"));

        assertThat(compiled(INCLUDING, older).cast().getFirst().age()).hasValue(25);
        assertThat(compiled("include: people.yaml\ncast: { m: { from: mathias } }", older)
                        .cast()
                        .getFirst()
                        .age())
                .hasValue(25);
    }

    @Test
    void aFileIsReadOnceHoweverManyWaysLeadToIt() {
        var scenario = compiled(
                "include: [ a.yaml, b.yaml ]\ncast: { m: { from: mathias }, a: { from: anna } }",
                Map.of(
                        "people.yaml", PEOPLE,
                        "a.yaml", "include: [ people.yaml ]\nlanguage: nb\npeople: { anna: { name: Anna } }",
                        "b.yaml", "include: [ people.yaml, people.yaml ]\nlanguage: nb\npeople: { bo: { name: Bo } }"));

        assertThat(scenario.cast())
                .extracting(person -> said(scenario, person.name()))
                .containsExactly("Mathias", "Anna");
    }

    @Test
    void theyAreCalledInEachLanguageWhatTheTranslationOfTheirFileSays() {
        var scenario = compiled(
                INCLUDING + "setting: Et rom.\n",
                Map.of(
                        "people.yaml",
                        PEOPLE,
                        "people.en.yaml",
                        english("physiotherapy student"),
                        "framework.en.yaml",
                        "framework: conversation\nlanguage: en\n",
                        "sketch.scenario.en.yaml",
                        "scenario: sketch\nlanguage: en\n"));
        var mathias = scenario.cast().getFirst();

        assertThat(mathias.role()
                        .map(role -> scenario.findWording(ENGLISH).orElseThrow().of(role)))
                .contains("physiotherapy student");
        assertThat(scenario.findWording(ENGLISH).orElseThrow().of(mathias.name()))
                .isEqualTo("Mathias");
        assertThat(Fingerprint.ofPeople(scenario, "people")).containsOnlyKeys("person.mathias", "person.nora");
        assertThat(Fingerprint.ofScenario(scenario)).doesNotContainKeys("cast.mathias", "person.mathias");
    }

    @Test
    void theirTranslationIsCheckedLikeAnyOther() {
        var found = told(INCLUDING, Map.of("people.yaml", PEOPLE, "people.en.yaml", """
                        language: en
                        people:
                          mathias: { role: physiotherapy student }
                          noora: { role: occupational therapy student }
                        made-from:
                          person.mathias: "0c0ffee0"
                        """));

        assertThat(found)
                .containsExactly("S601 people.en.yaml:2:1", "S602 people.en.yaml:3:3", "S603 people.en.yaml:4:12");
    }

    @Test
    void whoIsNotIncludedIsNobodysBusiness() {
        assertThat(told("", Map.of("people.yaml", "people: [ wrong ]", "people.en.yaml", "people: wrong")))
                .isEmpty();
    }

    @Test
    void theSamePersonTwiceIsToldWithTheFileOfTheFirst() {
        var found = compile(
                        "include: [ people.yaml, more.yaml ]",
                        Map.of("people.yaml", PEOPLE, "more.yaml", "language: nb\npeople:\n  nora: { name: Nora }\n"))
                .diagnostics();

        assertThat(codes(found)).containsExactly("S105 more.yaml:3:3");
        assertThat(found.getFirst().remedy()).contains("people.yaml, line 4");
    }

    @Test
    void aMisspeltFileOrPersonIsGuessed() {
        var people = Map.of("people.yaml", PEOPLE);

        assertThat(compile("include: [ peopel.yaml ]", people).diagnostics())
                .extracting(Diagnostic::remedy)
                .containsExactly("Did you mean 'people.yaml'?");
        assertThat(compile(INCLUDING.replace("from: mathias", "from: matias"), people)
                        .diagnostics())
                .extracting(Diagnostic::remedy)
                .containsExactly("Did you mean 'mathias'?");
        assertThat(told("include: [ people.yaml ]", Map.of("people.yaml", PEOPLE.replace("people:", "peple:"))))
                .containsExactly("S102 people.yaml:1:1", "S101 people.yaml:2:1");
    }

    @Test
    void whereAFileIsLackingNobodyIsToldThatItsPeopleLackToo() {
        assertThat(told(INCLUDING, Map.of())).containsExactly("S121 sketch.scenario.yaml:1:12");
    }

    @Test
    void whatCannotBeIncludedIsToldWhereItIsAskedFor() {
        assertThat(told("""
                include: [ framework.yaml, sketch.scenario.yaml, people.en.yaml, people/people.yaml, "..", "a\\\\b.yaml" ]
                """, Map.of("people.en.yaml", english("student"))))
                .containsExactly(
                        "S123 sketch.scenario.yaml:1:12",
                        "S123 sketch.scenario.yaml:1:28",
                        "S123 sketch.scenario.yaml:1:50",
                        "S120 sketch.scenario.yaml:1:66",
                        "S121 sketch.scenario.yaml:1:86",
                        "S120 sketch.scenario.yaml:1:92");
    }

    @Test
    void aCircleIsToldWhereItCloses() {
        var found = compile(
                        "include: a.yaml",
                        Map.of(
                                "a.yaml", "include: b.yaml\nlanguage: nb\npeople: {}",
                                "b.yaml", "include: c.yaml\nlanguage: nb\npeople: {}",
                                "c.yaml", "language: nb\npeople: {}\ninclude: [ c.yaml, a.yaml ]"))
                .diagnostics();

        assertThat(codes(found)).containsExactly("S122 c.yaml:3:12", "S122 c.yaml:3:20");
        assertThat(found)
                .extracting(Diagnostic::message)
                .containsExactly(
                        "'c.yaml' includes itself: c.yaml → c.yaml.",
                        "'a.yaml' includes itself: a.yaml → b.yaml → c.yaml → a.yaml.");
    }

    @Test
    void aChainOfFilesWithoutEndIsCutOff() {
        var chain = new TreeMap<String, String>();
        for (int i = 0; i < 5_000; i++) {
            chain.put("f" + i + ".yaml", "language: nb\npeople: {}\ninclude: f" + (i + 1) + ".yaml\n");
        }

        assertThat(told("include: f0.yaml", chain)).containsExactly("S109 f7.yaml:3:10");
    }

    private static String english(String role) {
        return "language: en\npeople: { mathias: { role: " + role + " }, nora: { role: " + role + " } }\n";
    }

    private static String said(Scenario scenario, Text text) {
        return scenario.written().of(text);
    }

    private static Compilation compile(String written, Map<String, String> files) {
        var others = new ArrayList<SourceFile>();
        new TreeMap<>(files).forEach((name, text) -> others.add(Yaml.parse(name, text)));
        return ScenarioCompiler.compile(
                SmallScenario.framework(), Yaml.parse("sketch.scenario.yaml", Sketch.text(written)), others);
    }

    private static Scenario compiled(String written, Map<String, String> files) {
        var compilation = compile(written, files);
        assertThat(compilation)
                .as(Diagnostics.print(compilation.diagnostics()))
                .isInstanceOf(Compilation.Compiled.class);
        return ((Compilation.Compiled) compilation).scenario();
    }

    private static List<String> told(String written, Map<String, String> files) {
        return codes(compile(written, files).diagnostics());
    }

    private static List<String> codes(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(one -> one.code().id() + " " + one.place())
                .toList();
    }
}
