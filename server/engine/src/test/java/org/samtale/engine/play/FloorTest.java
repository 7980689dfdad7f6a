package org.samtale.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samtale.engine.testing.Conversation;
import org.samtale.engine.testing.Sketch;

class FloorTest {

    /** A room where Ida or her father answers, and a condition that ends the conversation as soon as it holds. */
    private static Conversation until(String condition) {
        return Conversation.in(Sketch.compiled("""
                whenever: [ { id: now, when: turn at least 1 and (%s), go: end } ]
                nodes:
                  room:
                    lines: [ { id: hello, far: "Si hei." } ]
                    choices:
                      * ask-ida { to: ida, again: true, answers: [ { id: i1, ida: "Ja." } ] }
                      * ask-far { to: far, again: true, answers: [ { id: f, lines: [ { id: f1, far: "Nei." }, { id: f2, far: "Aldri." } ] } ] }
                      * ask-quiet { to: ida, again: true, answers: [ { id: q1, ida: "…", direction: Hun ser ned. } ] }
                      * leave { then: end }
                endings:
                  over: { title: Over, summary: Slutt., epilogue: [] }
                """.formatted(condition)));
    }

    private static int turns(Conversation talking, String... choices) {
        for (var choice : choices) {
            if (talking.now().ended().isEmpty()) {
                talking.choose(choice);
            }
        }
        return talking.now().ended().isPresent() ? talking.now().turn() : -1;
    }

    @Nested
    class WhenAConditionAsksWhoWasSpokenTo {

        @Test
        void countsThisChoiceToo() {
            assertThat(turns(until("addressed far"), "ask-ida", "ask-far")).isEqualTo(2);
        }

        @Test
        void countsHowOften() {
            assertThat(turns(until("addressed ida at least 3 times"), "ask-ida", "ask-far", "ask-ida", "ask-ida"))
                    .isEqualTo(4);
            assertThat(turns(until("addressed ida twice"), "ask-ida", "ask-quiet"))
                    .isEqualTo(2);
        }

        @Test
        void doesNotTakeSilenceForSpeakingToSomebody() {
            assertThat(turns(until("addressed ida"), "silence", "ask-far", "ask-ida"))
                    .isEqualTo(3);
        }
    }

    @Nested
    class WhenAConditionAsksWhoSpoke {

        @Test
        void countsTheTurnsInWhichSomebodySaidSomethingTheOpeningToo() {
            assertThat(turns(until("spoke far at least 2 times"), "ask-ida", "ask-far"))
                    .as("two lines in one turn count once")
                    .isEqualTo(2);
            assertThat(turns(until("spoke far at least 3 times"), "ask-far", "ask-ida", "ask-far"))
                    .isEqualTo(3);
        }

        @Test
        void doesNotTakeAPauseForWords() {
            assertThat(turns(until("spoke ida"), "ask-quiet", "ask-quiet", "ask-ida"))
                    .isEqualTo(3);
        }

        @Test
        void knowsWhoSaidTheLastWords() {
            assertThat(turns(until("spoke ida last"), "ask-far", "ask-quiet", "ask-ida"))
                    .isEqualTo(3);
            assertThat(turns(until("spoke far last"), "silence")).isEqualTo(1);
        }

        @Test
        void knowsHowMuchOfWhatTheOthersSaidWasSomebodys() {
            assertThat(turns(until("share of ida over 40"), "ask-ida", "ask-far", "ask-ida", "ask-ida"))
                    .as("one of two at once")
                    .isEqualTo(1);
            assertThat(turns(until("share of far at least 75"), "ask-ida", "ask-far"))
                    .as("three lines of four")
                    .isEqualTo(2);
        }

        @Test
        void goesOnCountingWhereANumberIsFull() {
            var talking = until("share of ida at least 99");

            var choices = new String[250];
            Arrays.fill(choices, "ask-ida");
            assertThat(turns(talking, choices))
                    .as("99 lines of Ida and one of her father")
                    .isEqualTo(99);
        }

        @Test
        void countsBeyondAHundredLines() {
            var talking = until("share of far under 1");

            var choices = new String[250];
            Arrays.fill(choices, "ask-ida");
            assertThat(turns(talking, choices)).isEqualTo(100);
        }
    }

    @Nested
    class WhenSomebodyTakesTheFloor {

        private static Conversation with(String interruption) {
            return Conversation.in(Sketch.compiled("""
                    interruptions:
                      far-talks: { %s, chance: 100, answers: [ { id: far-1, far: "Vent litt." } ] }
                    nodes:
                      room:
                        choices:
                          * ask-ida { to: ida, move: follow, again: true, answers: [ { id: i1, ida: "Ja." } ] }
                          * ask-far { to: far, again: true, answers: [ { id: f1, far: "Nei." } ] }
                          * leave { then: end }
                    """.formatted(interruption)));
        }

        @Test
        void mayDoSoAfterAnyMove() {
            var talking = with("when: turn at least 1");

            assertThat(talking.choose("ask-ida").said()).containsExactly("far-1");
            assertThat(talking.choose("ask-far").said()).containsExactly("far-1");
        }

        @Test
        void mayDoSoOnlyWhenAPersonIsSpokenTo() {
            var talking = with("to: ida");

            assertThat(talking.choose("ask-far").said()).containsExactly("f1");
            assertThat(talking.choose("ask-ida").said()).containsExactly("far-1");
        }

        @Test
        void mayAddToTheAnswerInsteadOfReplacingIt() {
            var talking = with("adds: true");

            assertThat(talking.choose("ask-ida").said()).containsExactly("i1", "far-1");
            assertThat(talking.events()).anyMatch(Event.Interrupted.class::isInstance);
        }

        @Test
        void judgesWhetherToAddByWhatWasAnswered() {
            var talking = with("adds: true, when: spoke ida last");

            assertThat(talking.choose("ask-far").said()).containsExactly("f1");
            assertThat(talking.choose("ask-ida").said()).containsExactly("i1", "far-1");
        }

        @Test
        void leadsWhereTheAdditionLeadsBeforeWhereTheAnswerLeads() {
            var scenario = Sketch.compiled("""
                    interruptions:
                      far-talks: { adds: true, chance: 100, answers: [ { id: far-1, far: "Vi går.", then: hall } ] }
                    nodes:
                      room:
                        choices:
                          * ask { answers: [ { id: i1, ida: "Ja.", then: room } ] }
                          * leave { then: end, again: true }
                      hall:
                        lines: [ { id: hall-1, direction: Gangen. } ]
                        then: end
                    """);

            assertThat(Conversation.in(scenario).choose("ask").said()).containsExactly("i1", "far-1", "hall-1");
        }

        @Test
        void letsOnlyOneTakeTheFloorInATurn() {
            var scenario = Sketch.compiled("""
                    interruptions:
                      adds: { adds: true, chance: 100, answers: [ { id: added, far: "Og jeg." } ] }
                      cuts-in: { to: far, chance: 100, answers: [ { id: cut, far: "Nei!" } ] }
                    nodes:
                      room:
                        choices:
                          * ask-far { to: far, answers: [ { id: f1, far: "Ja." } ] }
                          * ask-ida { answers: [ { id: i1, ida: "Ja." } ] }
                          * leave { then: end, again: true }
                    """);

            assertThat(Conversation.in(scenario).choose("ask-far").said()).containsExactly("cut");
            assertThat(Conversation.in(scenario).choose("ask-ida").said()).containsExactly("i1", "added");
        }
    }

    @Test
    void letsAnOlderFileHaveAMemoryCalledLikeAWordOfTheFloor() {
        var scenario = Sketch.compiled("""
                flags: { spoke: Hun har sagt noe. }
                whenever: [ { id: w, when: spoke, go: end } ]
                nodes:
                  room:
                    choices:
                      * ask { sets: spoke }
                      * leave { then: end, again: true }
                """);

        assertThat(Conversation.in(scenario).choose("ask").ending()).isEqualTo("over");
    }
}
