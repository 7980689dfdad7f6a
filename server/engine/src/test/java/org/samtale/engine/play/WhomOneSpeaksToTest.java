package org.samtale.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samtale.engine.scenario.Line;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.testing.Conversation;
import org.samtale.engine.testing.Sketch;

class WhomOneSpeaksToTest {

    /** Ida has a trust and an openness, her father a trust of his own. */
    private static final String METERS = """
            meters:
              child-trust: { of: ida, as: trust, name: Idas tillit, start: 40 }
              alliance: { of: far, as: trust, name: Samarbeidet, start: 50 }
              openness: { of: ida, start: 20 }
              heat: { of: far, name: Varme, start: 25, good: low }
            """;

    private static Conversation talkAbout(String choices) {
        return Conversation.in(
                Sketch.compiled(METERS + """
                nodes:
                  room:
                    choices:
                %s
                      * leave { then: end, again: true }
                """.formatted(choices.indent(6).stripTrailing())));
    }

    private static List<String> meters(Scenario scenario) {
        return scenario.meters().stream().map(meter -> meter.id().value()).toList();
    }

    @Nested
    class WhenPeopleHaveATrustOfTheirOwn {

        @Test
        void movesTheTrustOfThePersonSpokenTo() {
            var talking = talkAbout("* ask-far { move: follow, to: far }");

            talking.choose("ask-far");

            assertThat(talking.meter("alliance")).isEqualTo(54);
            assertThat(talking.meter("child-trust")).isEqualTo(40);
        }

        @Test
        void leavesOutWhatThePersonSpokenToDoesNotHave() {
            var talking = talkAbout("* ask-far { move: follow, to: far }");

            assertThat(talking.choose("ask-far").meter("openness"))
                    .as("that of Ida, to whom nothing was said")
                    .isEqualTo(20);
        }

        @Test
        void speaksToTheFirstOfTheCastWhereNobodyIsNamed() {
            var talking = talkAbout("* ask { move: follow }");

            talking.choose("ask");

            assertThat(talking.meter("child-trust")).isEqualTo(44);
            assertThat(talking.meter("openness")).isEqualTo(25);
            assertThat(talking.meter("alliance")).isEqualTo(50);
        }

        @Test
        void movesTheTrustOfEveryoneSpokenTo() {
            var talking = talkAbout("* both { move: clear, to: [ida, far] }");

            talking.choose("both");

            assertThat(talking.meter("child-trust")).isEqualTo(43);
            assertThat(talking.meter("alliance")).isEqualTo(53);
        }

        @Test
        void judgesAMoveByTheTrustOfThePersonSpokenTo() {
            var scenario = Sketch.compiled("""
                    meters:
                      child-trust: { of: ida, as: trust, name: Idas tillit, start: 20 }
                      alliance: { of: far, as: trust, name: Samarbeidet, start: 50 }
                    nodes:
                      room:
                        choices:
                          * to-ida { move: mirror, to: ida }
                          * to-far { move: mirror, to: far }
                          * leave { then: end, again: true }
                    """);

            var talking = Conversation.in(scenario).choose("to-ida", "to-far");

            assertThat(talking.meter("child-trust"))
                    .as("under 25, so it helps less")
                    .isEqualTo(23);
            assertThat(talking.meter("alliance")).isEqualTo(55);
        }

        @Test
        void letsNoConditionHoldOnATrustThatAPersonDoesNotHave() {
            var scenario = Sketch.compiled("""
                    cast: { ida: { name: Ida }, far: { name: Per }, mor: { name: Siv } }
                    meters:
                      child-trust: { of: ida, as: trust, name: Idas tillit, start: 10 }
                      openness: { start: 50, settles-at: 50 }
                    nodes:
                      room:
                        choices:
                          * to-mor { move: mirror, to: mor }
                          * leave { then: end, again: true }
                    """);

            assertThat(Conversation.in(scenario).choose("to-mor").meter("openness"))
                    .as("everybody's openness, and not what mirroring does while trust is low")
                    .isEqualTo(54);
        }

        @Test
        void makesLossesGrowWhileThatPersonsTrustIsLow() {
            var scenario = Sketch.compiled("""
                    meters:
                      child-trust: { of: ida, as: trust, name: Idas tillit, start: 29 }
                      alliance: { of: far, as: trust, name: Samarbeidet, start: 50 }
                    nodes:
                      room:
                        choices:
                          * press-both { move: press, to: [ida, far] }
                          * leave { then: end, again: true }
                    """);

            var talking = Conversation.in(scenario).choose("press-both");

            assertThat(talking.meter("child-trust")).isEqualTo(29 - 9);
            assertThat(talking.meter("alliance")).isEqualTo(50 - 6);
        }

        @Test
        void givesBackOnlyToThosePeopleToWhomItIsSaid() {
            var talking = talkAbout("""
                    * press-both { move: press, to: [ida, far] }
                    * sorry-far { move: repair, to: far }
                    * sorry-ida { move: repair, to: ida }""");

            talking.choose("press-both", "sorry-far");
            assertThat(talking.meter("alliance")).isEqualTo(50 - 6 + 4);
            assertThat(talking.meter("child-trust")).isEqualTo(40 - 6);

            talking.choose("sorry-ida");
            assertThat(talking.meter("child-trust"))
                    .as("what was lost with Ida was not forgotten by saying sorry to her father")
                    .isEqualTo(40 - 6 + 4);
        }

        @Test
        void movesMetersByTheirOwnNamesWhoeverIsSpokenTo() {
            var talking = talkAbout("* own { to: ida, effect: { alliance: -3, heat: +5 } }");

            talking.choose("own");

            assertThat(talking.meter("alliance")).isEqualTo(47);
            assertThat(talking.meter("heat")).isEqualTo(30);
            assertThat(talking.meter("child-trust")).isEqualTo(42);
        }

        @Test
        void drawsBackTheOpennessOfEachPerson() {
            var scenario = Sketch.compiled("""
                    meters:
                      ida-opens: { of: ida, as: openness, name: Ida, start: 50 }
                      far-opens: { of: far, as: openness, name: Per, start: 10, settles-at: 40, by: 5 }
                    nodes:
                      room:
                        choices:
                          * nothing { effect: { ida-opens: 0, far-opens: 0 } }
                          * leave { then: end, again: true }
                    """);

            var talking = Conversation.in(scenario).choose("nothing");

            assertThat(talking.meter("ida-opens")).isEqualTo(48);
            assertThat(talking.meter("far-opens")).isEqualTo(15);
        }

        @Test
        void hasTheTrustOfTheFrameworkOnlyIfTheFileNamesItToo() {
            var named = Sketch.compiled("""
                    meters:
                      heat: { name: Varme, start: 25, good: low }
                      alliance: { of: far, as: trust, name: Samarbeidet, start: 40 }
                      trust: { of: ida, start: 30 }
                    """);

            assertThat(meters(Sketch.compiled(METERS))).containsExactly("child-trust", "alliance", "openness", "heat");
            assertThat(meters(named)).containsExactly("trust", "alliance", "openness", "heat");
        }

        @Test
        void knowsTheBandsOfATrustByItsOwnName() {
            var scenario = Sketch.compiled(METERS + """
                    whenever: [ { id: over, when: alliance is at least answering and turn at least 1, go: end } ]
                    """);

            assertThat(scenario.meters().getFirst().bands()).hasSize(5);
            assertThat(Conversation.in(scenario).choose("go").ending()).isEqualTo("over");
        }
    }

    @Nested
    class WhenThereIsOneTrustForAll {

        @Test
        void movesItWhoeverItIsSaidToBelongTo() {
            var scenario = Sketch.compiled("""
                    meters: { trust: { of: far, start: 30 } }
                    """);

            assertThat(Conversation.in(scenario).choose("go").meter("trust")).isEqualTo(32);
        }

        @Test
        void leavesItAloneWhenSomebodyElseIsSpokenTo() {
            var scenario = Sketch.compiled("""
                    meters: { trust: { of: ida, start: 30 } }
                    nodes:
                      room:
                        choices:
                          * to-far { move: follow, to: far }
                          * leave { then: end, again: true }
                    """);

            var talking = Conversation.in(scenario).choose("to-far");

            assertThat(talking.meter("trust")).isEqualTo(30);
            assertThat(talking.meter("openness")).as("nobody's in particular").isEqualTo(25);
        }
    }

    @Nested
    class InANode {

        private final Scenario scenario = Sketch.compiled(METERS + """
                nodes:
                  room:
                    to: far
                    choices:
                      * ask
                      * ask-ida { to: ida }
                      * leave { then: end, again: true }
                """);

        @Test
        void speaksToThoseTheNodeNames() {
            var talking = Conversation.in(scenario).choose("ask");

            assertThat(talking.meter("alliance")).isEqualTo(52);
            assertThat(talking.meter("child-trust")).isEqualTo(40);
        }

        @Test
        void speaksToThoseTheChoiceNamesBeforeThoseOfTheNode() {
            assertThat(Conversation.in(scenario).choose("ask-ida").meter("child-trust"))
                    .isEqualTo(42);
        }

        @Test
        void keepsTheSilenceWithThemToo() {
            var talking = Conversation.in(scenario).choose("silence");

            assertThat(talking.meter("alliance")).isEqualTo(52);
            assertThat(talking.meter("child-trust")).isEqualTo(40);
        }
    }

    @Nested
    class WhenSomebodyElseSpeaks {

        @Test
        void tellsToWhomALineIsSaid() {
            var scenario = Sketch.compiled("""
                    nodes:
                      room:
                        lines: [ { id: hush, far: "Si hei, Ida.", to: ida } ]
                        choices:
                          * leave { then: end, again: true }
                    """);

            var said = Conversation.in(scenario).events().stream()
                    .filter(Event.Spoken.class::isInstance)
                    .map(event -> ((Event.Spoken) event).line())
                    .toList();

            assertThat(said)
                    .extracting(Line::to)
                    .containsExactly(List.of(scenario.cast().getFirst()));
        }

        @Test
        void letsAPersonBeCalledToAsInOlderFiles() {
            var scenario = Sketch.compiled("""
                    cast: { ida: { name: Ida }, to: { name: To } }
                    nodes:
                      room:
                        lines: [ { id: hello, to: "Hei." } ]
                        choices:
                          * leave { then: end, again: true }
                    """);

            assertThat(scenario.nodes().getFirst().lines().getFirst().who())
                    .contains(scenario.cast().get(1));
        }
    }

    @Test
    void tellsWhichMeterOfTheFrameworkAMeterStandsFor() {
        assertThat(Sketch.compiled(METERS).meters())
                .extracting(Meter::as)
                .extracting(as -> as.map(Object::toString).orElse("itself"))
                .containsExactly("trust", "trust", "openness", "itself");
    }
}
