package org.samtale.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samtale.engine.compile.Compilation;
import org.samtale.engine.compile.Fingerprint;
import org.samtale.engine.compile.ScenarioCompiler;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.Move;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.testing.Conversation;
import org.samtale.engine.testing.Sketch;
import org.samtale.engine.testing.SmallScenario;
import org.samtale.engine.testing.Yaml;

class MovesOfAScenarioTest {

    private static final String WRITTEN = """
            meters:
              child-trust: { of: ida, as: trust, name: Idas tillit, start: 40 }
              alliance: { of: far, as: trust, name: Samarbeidet, start: 50 }
              heat: { of: far, name: Varme, start: 25, good: low }
            moves:
              credit: { name: Se innsatsen, means: Du sier hva de har fått til., effect: { trust: +6, heat: -6 } }
              hold:
                name: Holde igjen
                means: Du lar være å svare.
                effect: { heat: +4, trust: -6 }
                instead: [ { when: used credit, effect: { heat: +4, trust: -1 } } ]
              press: { effect: { trust: -2, heat: +8 } }
              mirror: { effect: { trust: +1 } }
              follow: { confirms: true }
            nodes:
              room:
                to: far
                choices:
                  * credited { move: credit }
                  * held { move: hold, again: true }
                  * pressed { move: press }
                  * mirrored { move: mirror, to: ida }
                  * followed { move: follow, again: true }
                  * leave { then: end, again: true }
            """;

    private static Conversation talking() {
        return Conversation.in(Sketch.compiled(WRITTEN));
    }

    private static Move move(Scenario scenario, String id) {
        return scenario.moves().stream()
                .filter(move -> move.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void movesTheTrustOfThePersonSpokenToAndTheMetersOfTheScenario() {
        var talking = talking().choose("credited");

        assertThat(talking.meter("alliance")).isEqualTo(56);
        assertThat(talking.meter("heat")).isEqualTo(19);
        assertThat(talking.meter("child-trust")).isEqualTo(40);
    }

    @Test
    void doesSomethingElseWhileItsConditionHolds() {
        assertThat(talking().choose("held").meter("alliance")).isEqualTo(44);
        assertThat(talking().choose("credited", "held").meter("alliance")).isEqualTo(55);
    }

    @Test
    void changesWhatAMoveOfTheFrameworkDoesAndLeavesItItsName() {
        var scenario = Sketch.compiled(WRITTEN);
        var press = move(scenario, "press");

        var talking = Conversation.in(scenario).choose("pressed");

        assertThat(talking.meter("heat")).isEqualTo(33);
        assertThat(talking.meter("alliance")).isEqualTo(48);
        assertThat(scenario.sourceWording().of(press.name())).isEqualTo("Presse");
        assertThat(press.misstep()).as("as the framework has it").isTrue();
    }

    @Test
    void forgetsWhatTheFrameworksMoveDidInsteadWhenTheEffectIsSaidAnew() {
        var scenario = Sketch.compiled(WRITTEN.replace("start: 40", "start: 10")
                .replace("      * credited", "      * mirrored-first { move: mirror, to: ida }\n      * credited"));

        assertThat(Conversation.in(scenario).choose("mirrored-first").meter("child-trust"))
                .isEqualTo(11);
    }

    @Test
    void keepsTheEffectOfTheFrameworkWhereOnlySomethingElseIsChanged() {
        var scenario = Sketch.compiled(
                WRITTEN.replace("      * credited", "      * first { move: follow }\n      * credited"));

        assertThat(Conversation.in(scenario).choose("first").meter("alliance")).isEqualTo(54);
        assertThat(move(scenario, "follow").confirms()).isTrue();
    }

    @Test
    void countsTheMetersOfAMoveOnlyOnceForSeveralPeople() {
        var scenario = Sketch.compiled(
                WRITTEN.replace("* credited { move: credit }", "* credited { move: credit, to: [ida, far] }"));

        var talking = Conversation.in(scenario).choose("credited");

        assertThat(talking.meter("heat")).isEqualTo(19);
        assertThat(talking.meter("child-trust")).isEqualTo(46);
        assertThat(talking.meter("alliance")).isEqualTo(56);
    }

    @Test
    void mayJudgeByAMeterOfTheScenario() {
        var scenario = Sketch.compiled("""
                meters: { heat: { name: Varme, start: 25, good: low } }
                moves: { press: { effect: { trust: -1 }, instead: [ { when: heat at least 20, effect: { trust: -9 } } ] } }
                nodes:
                  room:
                    choices:
                      * pressed { move: press }
                      * leave { then: end, again: true }
                """);

        assertThat(Conversation.in(scenario).choose("pressed").meter("trust")).isEqualTo(21);
    }

    @Test
    void givesPointsWhereItDoesLessHarmThanAsARuleAndNoneWhereItDoesMore() {
        var scenario = Sketch.compiled("""
                meters: { threat: { name: Trussel, start: 30, good: low } }
                goals: { risk: { text: Si risikoen., full-at: 2 } }
                moves:
                  name-risk:
                    name: Si risikoen
                    means: Du sier at det er fare.
                    effect: { threat: +12 }
                    instead:
                      - { when: used name-risk at least 2 times, effect: { threat: +20 } }
                      - { when: trust at least 30, effect: { threat: +6 } }
                nodes:
                  room:
                    choices:
                      * say { move: name-risk, goals: { risk: +1 }, again: true }
                      * leave { then: end, again: true }
                """);

        assertThat(Conversation.in(scenario)
                        .choose("say")
                        .now()
                        .points(scenario.goals().getFirst()))
                .isEqualTo(1);
        assertThat(Conversation.in(scenario)
                        .choose("say", "say")
                        .now()
                        .points(scenario.goals().getFirst()))
                .isEqualTo(1);
    }

    @Test
    void takesNothingElseOverFromItsKin() {
        var scenario = Sketch.compiled("""
                moves: { nag: { name: Mase, means: Du spør igjen., like: press, effect: { trust: -1 } } }
                nodes:
                  room:
                    choices:
                      * nagged { move: nag }
                      * leave { then: end, again: true }
                """);
        var nag = move(scenario, "nag");

        assertThat(nag.understoodAs()).isEqualTo(move(scenario, "press").id());
        assertThat(nag.misstep()).isFalse();
        assertThat(Conversation.in(scenario).choose("nagged").meter("trust")).isEqualTo(29);
        assertThat(Conversation.in(scenario).choose("nagged").meter("openness")).isEqualTo(20);
    }

    @Test
    void isNamedInEveryLanguageOfTheScenario() {
        var compilation = (Compilation.Compiled) ScenarioCompiler.compile(
                SmallScenario.framework(),
                Yaml.parse("sketch.scenario.yaml", Sketch.text(WRITTEN)),
                List.of(Yaml.parse("sketch.scenario.en.yaml", """
                        scenario: sketch
                        language: en
                        moves: { credit: { name: See the effort, means: You say what they have managed. } }
                        """)));
        var scenario = compilation.scenario();

        assertThat(scenario.wording(new Language("en"))
                        .of(move(scenario, "credit").name()))
                .isEqualTo("See the effort");
        assertThat(Fingerprint.ofScenario(scenario)).containsKey("move.credit").doesNotContainKey("move.press");
    }
}
