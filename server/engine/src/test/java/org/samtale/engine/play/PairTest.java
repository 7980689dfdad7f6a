package org.samtale.engine.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samtale.engine.scenario.ChoiceId;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.SeatId;
import org.samtale.engine.testing.Conversation;
import org.samtale.engine.testing.Sketch;
import org.samtale.engine.testing.SmallScenario;

class PairTest {

    private static final Scenario SCENARIO = SmallScenario.forAPair();

    private final Conversation talking = Conversation.ofTwoIn(SCENARIO);

    private static Input.Choose choose(String id) {
        return new Input.Choose(new ChoiceId(id));
    }

    @Test
    void beginsWithTheFirstSeatInTheLead() {
        assertThat(talking.now().company()).isEqualTo(Company.PAIR);
        assertThat(talking.lead()).isEqualTo("ot");
        assertThat(talking.now().whispersLeft()).isEqualTo(3);
    }

    @Test
    void needsAScenarioForTwo() {
        var alone = Sketch.compiled("");

        assertThatThrownBy(() -> Conversation.ofTwoIn(alone)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sharesOneStateThatReplaysToTheSameHash() {
        talking.choose("night", "hand-over-ot").whisper("ot", "Spør om hofta").choose("rise");
        var again = Conversation.ofTwoIn(SCENARIO)
                .choose("night", "hand-over-ot")
                .whisper("ot", "Noe annet")
                .choose("rise");

        assertThat(again.now().hash()).isEqualTo(talking.now().hash());
        assertThat(Conversation.ofTwoIn(SCENARIO)
                        .choose("night", "hand-over-ot", "rise")
                        .now()
                        .hash())
                .as("a whisper counts")
                .isNotEqualTo(talking.now().hash());
    }

    @Nested
    class HandingOver {

        @Test
        void needsSomebodyToSayItTo() {
            var outside = Sketch.compiled("""
                    pair: &
                    nodes:
                      room:
                        silence: none
                        choices:
                          * ask { stand: { walker: hers }, again: true }
                          * leave { then: end, again: true }
                    """);

            assertThat(Conversation.ofTwoIn(outside).now().handOver()).isEmpty();
        }

        @Test
        void isSaidAloudAndGivesTheOtherOneTheWord() {
            talking.choose("hand-over-ot");

            assertThat(talking.lead()).isEqualTo("pt");
            assertThat(talking.said()).containsExactly("over-1");
            assertThat(talking.now().turn()).isEqualTo(1);
            assertThat(talking.now().node().id().value()).isEqualTo("kitchen");
            assertThat(talking.events().getFirst()).isInstanceOf(Event.You.class);
            assertThat(talking.events())
                    .anySatisfy(event -> assertThat(event).isInstanceOfSatisfying(Event.HandedOver.class, over -> {
                        assertThat(over.from().id()).isEqualTo(new SeatId("ot"));
                        assertThat(over.to().id()).isEqualTo(new SeatId("pt"));
                        assertThat(over.tooSoon()).isFalse();
                    }));
        }

        @Test
        void isNotAmongWhatIsOfferedButBesideIt() {
            assertThat(talking.offered()).noneMatch(id -> id.startsWith("hand-over"));
            assertThat(talking.now().handOver().orElseThrow().id()).isEqualTo(new ChoiceId("hand-over-ot"));
        }

        @Test
        void isForWhoHasTheWord() {
            assertThat(talking.attempt(choose("hand-over-pt"))).isInstanceOf(Outcome.NotOffered.class);
        }

        @Test
        void isToleratedEveryThirdTurn() {
            talking.choose("hand-over-ot", "rise", "rise");
            int openness = talking.meter("openness");

            talking.choose("hand-over-pt");

            assertThat(talking.said()).containsExactly("over-1");
            assertThat(talking.lead()).isEqualTo("ot");
            assertThat(talking.meter("openness")).as("settles only").isEqualTo(openness - 2);
        }

        @Test
        void soonerThanThatCostsOpennessAndIsAnswered() {
            talking.choose("hand-over-ot", "rise");
            int openness = talking.meter("openness");

            talking.choose("hand-over-pt");

            assertThat(talking.said()).containsExactly("over-2");
            assertThat(talking.meter("openness")).isEqualTo(openness - 2 - 4);
        }

        @Test
        void isNeverTooSoonForAWordThatWasLeftBehindNorForGivingItBack() {
            talking.choose("hand-over-ot", "rise");
            int openness = talking.meter("openness");

            talking.choose("<instead:hand-over-pt");
            var taken = talking.said();
            talking.choose("hand-over-ot");

            assertThat(taken).containsExactly("over-1");
            assertThat(talking.said()).containsExactly("over-1");
            assertThat(talking.lead()).isEqualTo("pt");
            assertThat(talking.meter("openness")).as("settles only").isEqualTo(openness - 2 - 2);
        }

        @Test
        void isKeptInTheLogWithWhoDidIt() {
            var kept = choose("hand-over-pt").instead();

            assertThat(kept.encode()).isEqualTo("<instead:hand-over-pt");
            assertThat(Input.decode("<instead:silence/long?understand:2").encode())
                    .isEqualTo("<instead:silence/long?understand:2");
            assertThat(Input.decode(kept.encode())).isEqualTo(kept);
        }

        @Test
        void canBeTakenBack() {
            talking.choose("hand-over-ot").rewind();

            assertThat(talking.lead()).isEqualTo("ot");
            assertThat(talking.now().turn()).isZero();
        }

        @Test
        void isOverWithTheConversation() {
            talking.choose("leave");

            assertThat(talking.now().handOver()).isEmpty();
            assertThat(talking.lead()).isEqualTo("ot");
        }

        @Test
        void leavesASignalToTheOther() {
            var noticing = Conversation.ofTwoIn(SmallScenario.compile(SmallScenario.pairText()
                            .replace("  kitchen:\n", "  kitchen:\n    cue: cup\n")
                            .replace(
                                    "topics:",
                                    "cues: { cup: { shows: [ { id: cup-1, direction: Koppen skjelver. } ] } }\ntopics:")
                            .replace("seat: pt,", "seat: pt, notices: cup,")))
                    .choose("hand-over-ot");

            assertThat(noticing.offered()).contains("rise");
        }
    }

    @Nested
    class Whispering {

        @Test
        void isHeardByTheOtherOneAndIsNoTurn() {
            talking.choose("night");
            var offered = talking.offered();

            talking.whisper("pt", "Spør om koret");

            assertThat(talking.events()).singleElement().isInstanceOfSatisfying(Event.Whispered.class, whispered -> {
                assertThat(whispered.seat().id()).isEqualTo(new SeatId("pt"));
                assertThat(whispered.text()).isEqualTo("Spør om koret");
            });
            assertThat(talking.now().turn()).isEqualTo(1);
            assertThat(talking.offered()).isEqualTo(offered);
            assertThat(talking.now().whispersLeft()).isEqualTo(2);
        }

        @Test
        void isNotGivenBackWhenATurnIs() {
            talking.choose("night").whisper("ot", "Hm").rewind();

            assertThat(talking.now().turn()).isZero();
            assertThat(talking.now().whispersLeft()).isEqualTo(2);
        }

        @Test
        void isPossibleThreeTimes() {
            talking.whisper("ot", "En").whisper("pt", "To").whisper("ot", "Tre");

            assertThat(talking.attempt(new Input.Whisper(new SeatId("ot"), "Fire")))
                    .isInstanceOf(Outcome.NoWhispersLeft.class);
        }

        @Test
        void isForThoseWhoSitThere() {
            assertThat(talking.attempt(new Input.Whisper(new SeatId("doctor"), "Hei")))
                    .isInstanceOf(Outcome.NotAPair.class);
            assertThat(Conversation.in(SCENARIO).attempt(new Input.Whisper(new SeatId("ot"), "Hei")))
                    .isInstanceOf(Outcome.NotAPair.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "\u200B", "\u00A0", "a\nb", "a\tb", "a\u2028b", "a\u202Eb", "a\u2066b"})
        void isOneLineWithSomethingInIt(String text) {
            assertThat(talking.attempt(new Input.Whisper(new SeatId("ot"), text)))
                    .isInstanceOf(Outcome.NotAWhisper.class);
        }

        @Test
        void isShort() {
            talking.whisper("ot", "😀".repeat(140));

            assertThat(talking.attempt(new Input.Whisper(new SeatId("ot"), "x".repeat(141))))
                    .isInstanceOf(Outcome.NotAWhisper.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Spør om hofta", "/?<:", " to  mellomrom "})
        void isWrittenDownAndReadAgain(String text) {
            var whisper = new Input.Whisper(new SeatId("ot"), text);

            assertThat(Input.decode(whisper.encode())).isEqualTo(whisper);
        }

        @Test
        void isOverWithTheConversation() {
            talking.choose("leave");

            assertThat(talking.attempt(new Input.Whisper(new SeatId("ot"), "Hei")))
                    .isInstanceOf(Outcome.AlreadyEnded.class);
        }
    }

    @Nested
    class WhatBelongsToAPair {

        @Test
        void isSaidOnlyToTwo() {
            assertThat(talking.said()).containsExactly("come-in", "come-in-both");
            assertThat(Conversation.in(SCENARIO).said()).containsExactly("come-in");
            assertThat(talking.choose("leave").ending()).isEqualTo("together");
            assertThat(Conversation.in(SCENARIO).choose("leave").ending()).isEqualTo("over");
        }

        @Test
        void isOfferedToTheOneItBelongsToWhileThatOneLeads() {
            assertThat(talking.offered()).contains("choir").doesNotContain("rise");

            talking.choose("hand-over-ot");

            assertThat(talking.offered()).contains("rise").doesNotContain("choir");
            assertThat(Conversation.in(SCENARIO).offered()).doesNotContain("rise", "choir");
        }
    }

    @Nested
    class AskingAgain {

        @Test
        void isRemarkedOnFirstAndCosts() {
            talking.choose("night", "hand-over-ot");
            int trust = talking.meter("trust");
            int openness = talking.meter("openness");

            talking.choose("night");

            assertThat(talking.said()).containsExactly("again-1", "night-more");
            assertThat(talking.events()).anyMatch(Event.AskedAgain.class::isInstance);
            assertThat(talking.meter("trust")).isEqualTo(trust + 2 - 2);
            assertThat(talking.meter("openness")).isEqualTo(openness - 2 + 4 - 3);
        }

        @Test
        void isNothingWhenOneAsksOnesOwnQuestionAgain() {
            talking.choose("night", "night");

            assertThat(talking.events()).noneMatch(Event.AskedAgain.class::isInstance);
        }

        @Test
        void isNothingWhenTheOtherOneOnlyGoesOnAboutTheTopic() {
            talking.choose("choir", "hand-over-ot", "night");

            assertThat(talking.events()).noneMatch(Event.AskedAgain.class::isInstance);
        }

        @Test
        void isToldOnceOfEachQuestion() {
            talking.choose("night", "hand-over-ot", "night", "night");

            assertThat(talking.events()).noneMatch(Event.AskedAgain.class::isInstance);
        }
    }

    @Test
    void leavesAConversationThatIsPlayedAloneAsItIs() {
        var alone = Conversation.in(SCENARIO).choose("night", "walker-hers");
        var without = Conversation.in(SmallScenario.compile(withoutPair())).choose("night", "walker-hers");

        assertThat(alone.now().handOver()).isEmpty();
        assertThat(alone.now().lead()).isEmpty();
        assertThat(alone.now().whispersLeft()).isZero();
        assertThat(alone.allEvents().stream().map(Object::getClass).toList())
                .isEqualTo(without.allEvents().stream().map(Object::getClass).toList());
        assertThat(alone.meter("trust")).isEqualTo(without.meter("trust"));
    }

    private static String withoutPair() {
        return SmallScenario.pairText()
                .replaceAll("(?ms)^pair:.*?^(?=nodes:)", "")
                .replaceAll("(?m)^.*(in pair|seat: pt|ot leads).*$", "")
                .replaceAll(" stand: \\{[^}]*},", "");
    }
}
