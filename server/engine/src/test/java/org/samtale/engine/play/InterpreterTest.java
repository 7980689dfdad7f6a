package org.samtale.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samtale.engine.scenario.ChoiceId;
import org.samtale.engine.scenario.FactId;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.testing.Conversation;
import org.samtale.engine.testing.Sketch;
import org.samtale.engine.testing.SmallScenario;

class InterpreterTest {

    private static FactState fact(Conversation conversation, Scenario scenario, String id) {
        return scenario.facts().stream()
                .filter(fact -> fact.id().equals(new FactId(id)))
                .map(conversation.now()::fact)
                .findFirst()
                .orElseThrow();
    }

    private static Input choose(String id) {
        return new Input.Choose(new ChoiceId(id));
    }

    @Nested
    class WhenMetersMove {

        @Test
        void letsAMeterDriftTowardsWhereItSettlesBeforeTheChoiceCounts() {
            var scenario = Sketch.compiled("""
                    meters: { openness: { start: 50 }, trust: { start: 40 } }
                    nodes:
                      room:
                        choices:
                          * nothing { effect: { trust: 0, openness: 0 }, again: true }
                          * leave { then: end }
                    """);

            var after = Conversation.in(scenario).choose("nothing");

            assertThat(after.meter("openness")).isEqualTo(48);
            assertThat(after.meter("trust")).isEqualTo(40);
        }

        @Test
        void doesNotDriftPastWhereAMeterSettles() {
            var scenario = Sketch.compiled("""
                    meters: { openness: { start: 21 } }
                    nodes:
                      room:
                        choices:
                          * nothing { effect: { trust: 0, openness: 0 }, again: true }
                          * leave { then: end }
                    """);

            assertThat(Conversation.in(scenario).choose("nothing").meter("openness"))
                    .isEqualTo(20);
        }

        @Test
        void takesTheStrongestOfSeveralMovesForEachMeter() {
            var scenario = Sketch.compiled("""
                    nodes:
                      room:
                        choices:
                          * both { move: [invite, follow] }
                          * leave { then: end, again: true }
                    """);

            var after = Conversation.in(scenario).choose("both");

            assertThat(after.meter("trust")).isEqualTo(34);
            assertThat(after.meter("openness")).isEqualTo(25);
        }

        @Test
        void letsAChoiceReplaceWhatItsMovesDoToTheMetersItNames() {
            var scenario = Sketch.compiled("""
                    nodes:
                      room:
                        choices:
                          * own { effect: { trust: +9 } }
                          * leave { then: end, again: true }
                    """);

            var after = Conversation.in(scenario).choose("own");

            assertThat(after.meter("trust")).isEqualTo(39);
            assertThat(after.meter("openness")).as("still that of the move").isEqualTo(24);
        }

        @Test
        void usesWhatAMoveDoesInsteadWhileItsConditionHolds() {
            var scenario = Sketch.compiled("""
                    meters: { trust: { start: 20 } }
                    nodes:
                      room:
                        choices:
                          * mirrored { move: mirror }
                          * leave { then: end, again: true }
                    """);

            assertThat(Conversation.in(scenario).choose("mirrored").meter("trust"))
                    .isEqualTo(23);
        }

        @Test
        void countsHowOftenAMoveWasUsedRunningForWhatItDoesInstead() {
            var waiting = Conversation.in(Sketch.compiled("meters: { trust: { start: 30 } }"));

            var once = waiting.choose("silence").meter("trust");
            var twice = waiting.choose("silence").meter("trust");

            assertThat(once).isEqualTo(32);
            assertThat(twice).isEqualTo(31);
        }

        @Test
        void makesLossesGrowWhileTrustIsLow() {
            var written = """
                    meters: { trust: { start: %d } }
                    nodes:
                      room:
                        choices:
                          * pressed { move: press }
                          * leave { then: end, again: true }
                    """;

            var low = Conversation.in(Sketch.compiled(written.formatted(29))).choose("pressed");
            var high = Conversation.in(Sketch.compiled(written.formatted(30))).choose("pressed");

            assertThat(low.meter("trust")).isEqualTo(29 - 9);
            assertThat(low.meter("openness"))
                    .as("7 x 1.5 is 10.5, away from zero")
                    .isEqualTo(20 - 11);
            assertThat(high.meter("trust")).isEqualTo(30 - 6);
        }

        @Test
        void judgesGrowingLossesByHowMetersStoodBeforeTheTurn() {
            var scenario = Sketch.compiled("""
                    nodes:
                      room:
                        choices:
                          * first { move: press }
                          * second { move: press }
                          * leave { then: end, again: true }
                    """);

            var after = Conversation.in(scenario).choose("first", "second");

            assertThat(after.meter("trust")).isEqualTo(30 - 6 - 9);
        }

        @Test
        void halvesGainsFromTheThirdUseRunningOfTheSameMainMove() {
            var talking = Conversation.in(Sketch.compiled("""
                    nodes:
                      room:
                        choices:
                          * other { move: [follow, invite], effect: { trust: 0 }, again: true }
                          * again { move: invite, effect: { trust: +3 }, again: true }
                          * leave { then: end }
                    """));

            var gains = List.of(
                    talking.choose("again").meter("trust"),
                    talking.choose("again").meter("trust"),
                    talking.choose("again").meter("trust"),
                    talking.choose("other").meter("trust"),
                    talking.choose("again").meter("trust"));

            assertThat(gains).containsExactly(33, 36, 38, 38, 41);
        }

        @Test
        void keepsMetersBetweenNothingAndAHundred() {
            var scenario = Sketch.compiled("""
                    nodes:
                      room:
                        choices:
                          * up { effect: { trust: +100 } }
                          * down { effect: { openness: -100 }, again: true }
                          * leave { then: end }
                    """);

            var after = Conversation.in(scenario).choose("up", "down");

            assertThat(after.meter("trust")).isEqualTo(100);
            assertThat(after.meter("openness")).isZero();
        }

        @Test
        void tellsOncePerMeterHowFarItMovedInTheWholeTurn() {
            var scenario = Sketch.compiled("""
                    nodes:
                      room:
                        choices:
                          * ask { effect: { trust: +4, openness: 0 }, answers: [ { id: a, ida: Nei., effect: { trust: -1 } } ] }
                          * leave { then: end, again: true }
                    """);

            var moved = Conversation.in(scenario).choose("ask").events().stream()
                    .filter(Event.MeterMoved.class::isInstance)
                    .toList();

            assertThat(moved)
                    .containsExactly(new Event.MeterMoved(scenario.meters().getFirst(), 30, 33));
        }
    }

    @Nested
    class AfterAMisstep {

        private static final String WRITTEN = """
                meters:
                  trust: { start: 50 }
                  openness: { start: 50 }
                  blame: { name: Skyld, start: 60, good: low }
                nodes:
                  room:
                    choices:
                      * pressed { move: press, effect: { trust: -10, blame: +5 }, again: true }
                      * sorry { move: repair, again: true }
                      * leave { then: end }
                """;

        @Test
        void givesBackSixtyPercentOfWhatWasLostOnEachMeter() {
            var after = Conversation.in(Sketch.compiled(WRITTEN)).choose("pressed", "sorry");

            assertThat(after.meter("trust")).isEqualTo(40 + 6);
            assertThat(after.meter("blame")).isEqualTo(65 - 3);
            assertThat(after.meter("openness"))
                    .as("50, drift to 48, press to 41, drift to 39, sixty percent of 7 back")
                    .isEqualTo(39 + 4);
        }

        @Test
        void countsAMoveForAGoalOnlyWhereItWasInPlace() {
            var scenario = Sketch.compiled("""
                    meters: { trust: { start: 30 } }
                    goals: { patience: { text: Vente, full-at: 4 } }
                    nodes:
                      room:
                        choices:
                          * quiet { wait: Vent., move: wait, goals: { patience: +1 }, again: true }
                          * leave { then: end }
                    """);
            var patience = scenario.goals().getFirst();
            var talking = Conversation.in(scenario);

            talking.choose("quiet");
            assertThat(talking.now().points(patience)).isEqualTo(1);
            talking.choose("quiet");
            assertThat(talking.now().points(patience))
                    .as("a second silence in a row, before there is trust, costs some")
                    .isEqualTo(1);
        }

        @Test
        void givesBackOnlyOnce() {
            var after = Conversation.in(Sketch.compiled(WRITTEN)).choose("pressed", "sorry", "sorry");

            assertThat(after.meter("trust")).isEqualTo(46);
        }

        @Test
        void givesBackTheLastOfSeveralLosses() {
            var after = Conversation.in(Sketch.compiled(WRITTEN)).choose("pressed", "pressed", "sorry");

            assertThat(after.meter("trust")).isEqualTo(30 + 6);
        }

        @Test
        void remembersALossUntilItIsRepaired() {
            var after = Conversation.in(Sketch.compiled(WRITTEN.replace("start: 50", "start: 70")))
                    .choose("pressed", "silence", "sorry");

            assertThat(after.meter("trust")).isEqualTo(60 + 2 + 6);
        }

        @Test
        void givesNothingBackWhenNothingWasLost() {
            var after = Conversation.in(Sketch.compiled(WRITTEN)).choose("sorry");

            assertThat(after.meter("trust")).isEqualTo(50);
        }
    }

    @Nested
    class WhenChoicesAreOffered {

        @Test
        void offersAChoiceOnceUnlessItSaysOtherwise() {
            var talking = Conversation.in(Sketch.compiled("""
                    nodes:
                      room:
                        choices:
                          * once
                          * ever { again: true }
                    whenever: [ { id: over, when: turn at least 9, go: end } ]
                    """));

            talking.choose("once", "ever");

            assertThat(talking.offered()).containsExactlyInAnyOrder("ever", "silence");
        }

        @Test
        void offersAtMostFourWithTheSilenceAmongThemAndLetsLaterOnesMoveUp() {
            var talking = Conversation.in(Sketch.compiled("""
                    nodes:
                      room:
                        choices:
                          * one
                          * two
                          * three
                          * four
                          * five { then: end, again: true }
                    """));

            assertThat(talking.offered()).containsExactlyInAnyOrder("one", "two", "three", "silence");
            talking.choose("two");
            assertThat(talking.offered()).containsExactlyInAnyOrder("one", "three", "four", "silence");
        }

        @Test
        void offersANodesOwnSilenceInsteadOfTheGeneralOne() {
            var talking = Conversation.in(Sketch.compiled("""
                    nodes:
                      room:
                        choices:
                          * look { wait: Se ut av vinduet. }
                          * leave { then: end, again: true }
                    """));

            talking.choose("look");

            assertThat(talking.offered()).containsExactlyInAnyOrder("look", "leave");
        }

        @Test
        void offersNoSilenceWhereTheAuthorWantsNone() {
            var talking = Conversation.in(Sketch.compiled("""
                    nodes:
                      room:
                        silence: none
                        choices:
                          * one
                          * two
                          * three
                          * four
                          * leave { then: end, again: true }
                    """));

            assertThat(talking.offered()).containsExactlyInAnyOrder("one", "two", "three", "four");
        }

        @Test
        void shufflesByTheSeed() {
            var orders = new HashSet<List<String>>();
            for (int seed = 0; seed < 50; seed++) {
                orders.add(Conversation.in(SmallScenario.compiled(), seed).offered());
            }

            assertThat(orders).as("of 24 possible").hasSizeGreaterThan(12);
        }

        @Test
        void refusesWhatIsNotOffered() {
            var talking = Conversation.in(SmallScenario.compiled());

            assertThat(talking.attempt(choose("over"))).isEqualTo(new Outcome.NotOffered(new ChoiceId("over")));
        }

        @Test
        void refusesEverythingOnceItHasEnded() {
            var talking = Conversation.in(Sketch.compiled("")).choose("leave");

            assertThat(talking.offered()).isEmpty();
            assertThat(talking.attempt(choose("leave"))).isEqualTo(new Outcome.AlreadyEnded());
            assertThat(talking.attempt(new Input.Rewind())).isEqualTo(new Outcome.AlreadyEnded());
        }
    }

    @Nested
    class WhenSomebodyAnswers {

        @Test
        void letsTheAnswerThatAsksForMostSpeak() {
            var scenario = Sketch.compiled("""
                    nodes:
                      room:
                        choices:
                          - id: ask
                            say: Hva?
                            move: invite
                            thinks: T.
                            did: D.
                            because: B.
                            answers:
                              - { id: any, ida: Ja. }
                              - { id: two, ida: Ja., when: trust over 10 and openness over 10 }
                              - { id: either, ida: Ja., when: trust over 10 or openness over 10 or turn over 0 }
                          * leave { then: end, again: true }
                    """);

            assertThat(Conversation.in(scenario).choose("ask").said()).containsExactly("two");
        }

        @Test
        void takesTheLeastUsedAmongEqualsAndLetsTheSeedDecideTheRest() {
            var scenario = Sketch.compiled("""
                    reactions:
                      quiet: [ { id: a, ida: A. }, { id: b, ida: B. }, { id: c, ida: C. } ]
                    silence: { text: Vent., thinks: T., did: D., because: B., answers: quiet }
                    """);
            var firsts = new HashSet<String>();
            for (int seed = 0; seed < 40; seed++) {
                var talking = Conversation.in(scenario, seed);
                var said = new HashSet<String>();
                for (int turn = 0; turn < 3; turn++) {
                    said.addAll(talking.choose("silence").said());
                    firsts.add(turn == 0 ? talking.said().getFirst() : "a");
                }
                assertThat(said).as("each once before any twice").hasSize(3);
            }
            assertThat(firsts).containsExactlyInAnyOrder("a", "b", "c");
        }

        @Test
        void saysAnAnswerMarkedOnceOnlyOnceAndThenLooksElsewhere() {
            var scenario = Sketch.compiled("""
                    reactions:
                      quiet: { of: [ { id: a, ida: A., once: true } ], else: usual }
                      usual: [ { id: u, ida: U. } ]
                    silence: { text: Vent., thinks: T., did: D., because: B., answers: quiet }
                    """);
            var talking = Conversation.in(scenario);

            assertThat(talking.choose("silence").said()).containsExactly("a");
            assertThat(talking.choose("silence").said()).containsExactly("u");
        }

        @Test
        void saysSeveralLinesAndLeavesOutThoseWhoseConditionDoesNotHold() {
            var scenario = Sketch.compiled("""
                    nodes:
                      room:
                        choices:
                          * ask { answers: [ { id: all, lines: [ { id: a, ida: A. }, { id: b, far: B., when: trust over 90 }, { id: c, direction: C. } ] } ] }
                          * leave { then: end, again: true }
                    """);

            assertThat(Conversation.in(scenario).choose("ask").said()).containsExactly("a", "c");
        }

        @Test
        void letsAnAnswerLeadElsewhereThanTheChoice() {
            var scenario = Sketch.compiled("""
                    nodes:
                      room:
                        choices:
                          * ask { then: room, answers: [ { id: a, ida: A., then: end } ] }
                          * leave { again: true }
                    """);

            assertThat(Conversation.in(scenario).choose("ask").ending()).isEqualTo("over");
        }

        @Test
        void showsAMoodThatChangesWithoutWords() {
            var scenario = Sketch.compiled("""
                    nodes:
                      room:
                        lines: [ { id: l, direction: Hun ser opp., of: ida, mood: curious } ]
                        choices:
                          * leave { then: end, again: true }
                    """);

            assertThat(Conversation.in(scenario).events())
                    .extracting(event -> event.getClass().getSimpleName())
                    .containsExactly("StageEntered", "MoodChanged", "Spoken");
        }
    }

    @Nested
    class WhenFactsComeOut {

        private final Scenario scenario = SmallScenario.compiled();

        private Conversation inTheTalk() {
            return Conversation.in(scenario).choose("greet");
        }

        @Test
        void tellsAFactOnceItsTopicIsOpenItsGateHoldsAndTheRightMoveWasUsed() {
            var talking = inTheTalk();

            assertThat(talking.meter("trust")).isEqualTo(36);
            assertThat(talking.choose("gym").said()).containsExactly("gym-tired");
            assertThat(fact(talking, scenario, "tired")).isEqualTo(FactState.HEARD);
        }

        @Test
        void keepsAFactWhileItsGateIsShut() {
            var shut = SmallScenario.compile(
                    SmallScenario.text().replace("opens-at: trust at least 35", "opens-at: trust at least 90"));

            assertThat(Conversation.in(shut).choose("greet", "gym").said()).containsExactly("gym-none");
        }

        @Test
        void keepsAFactWhileItsTopicIsClosed() {
            var closed = SmallScenario.compile(
                    SmallScenario.text().replace("        move: invite\n        topic: gym", "        move: invite"));

            assertThat(Conversation.in(closed).choose("greet", "gym").said()).containsExactly("gym-none");
        }

        @Test
        void keepsAFactThatAnotherMoveWouldBringOut() {
            var other = SmallScenario.compile(SmallScenario.text().replace("by: [invite, follow]", "by: [mirror]"));

            assertThat(Conversation.in(other).choose("greet", "gym").said()).containsExactly("gym-none");
        }

        @Test
        void tellsAFactOnlyOnce() {
            assertThat(inTheTalk().choose("gym", "legs").said()).containsExactly("legs-none");
        }

        @Test
        void hearsASuggestedFactUnreliablyUntilItIsTold() {
            var talking = inTheTalk().choose("led");

            assertThat(talking.events())
                    .contains(new Event.FactHeard(scenario.facts().getFirst(), false));
            assertThat(fact(talking, scenario, "tired")).isEqualTo(FactState.UNRELIABLE);
            assertThat(talking.now().information()).isZero();

            talking.choose("silence", "silence", "legs");
            assertThat(talking.meter("trust")).isGreaterThanOrEqualTo(35);
            assertThat(fact(talking, scenario, "tired")).isEqualTo(FactState.HEARD);
            assertThat(talking.now().information()).isEqualTo(50);
        }

        @Test
        void confirmsWhatWasHeardWhenItIsSummedUpAndNothingElse() {
            var talking = inTheTalk().choose("gym", "summed");

            assertThat(fact(talking, scenario, "tired")).isEqualTo(FactState.CONFIRMED);
            assertThat(fact(talking, scenario, "lazy")).isEqualTo(FactState.NOT_FOUND);
        }
    }

    @Nested
    class WhileACueIsShowing {

        private final Scenario scenario = SmallScenario.compiled();

        @Test
        void offersToNoticeIt() {
            var talking = Conversation.in(scenario);

            assertThat(talking.said()).first().isEqualTo("glance-1");
            assertThat(talking.offered()).contains("window");
            assertThat(talking.choose("window").events())
                    .contains(new Event.CueNoticed(scenario.cues().getFirst()));
        }

        @Test
        void countsItAsMissedAfterAnyOtherChoice() {
            var talking = Conversation.in(scenario).choose("why");

            assertThat(talking.events())
                    .contains(new Event.CueMissed(scenario.cues().getFirst()));
            assertThat(talking.offered()).doesNotContain("window");
        }

        @Test
        void letsItReturnOnceAndFainterOnTheNextVisitAndNeverAfter() {
            var talking = Conversation.in(SmallScenario.compile(SmallScenario.text()
                            .replace("move: invite, thinks: Hva nå?", "move: invite, again: true, thinks: Hva nå?")))
                    .choose("greet", "gym", "led", "back");

            assertThat(talking.said()).containsExactly("glance-2", "hello-4");
            assertThat(talking.offered()).contains("window");

            talking.choose("why", "agree");
            assertThat(talking.now().node().id().value()).isEqualTo("talk");
            talking.choose("ask-far", "back");
            assertThat(talking.said())
                    .as("nothing is left in the node, so it leads on at once")
                    .containsExactly("hello-4");
        }

        @Test
        void neverShowsACueAgainThatWasNoticed() {
            var talking = Conversation.in(scenario).choose("window", "greet", "gym", "led", "back");

            assertThat(talking.said()).containsExactly("hello-4");
        }
    }

    @Nested
    class WhenSomebodyTakesTheFloor {

        @Test
        void happensAsOftenAsTheMeterSaysInPlaceOfTheAnswer() {
            var scenario = SmallScenario.compiled();
            int interrupted = 0;
            for (int seed = 0; seed < 1000; seed++) {
                var after = Conversation.in(scenario, seed).choose("silence");
                boolean tookTheFloor = after.said().equals(List.of("fills-in"));
                interrupted += tookTheFloor ? 1 : 0;
                assertThat(after.said()).hasSize(1);
                assertThat(after.meter("far-talks")).isEqualTo(tookTheFloor ? 35 : 30);
            }
            assertThat(interrupted).as("of 1000 at 30 percent").isBetween(250, 350);
        }

        @Test
        void doesNotHappenWhileItsConditionDoesNotHold() {
            var scenario = SmallScenario.compiled();
            for (int seed = 0; seed < 50; seed++) {
                assertThat(Conversation.in(scenario, seed)
                                .choose("agree", "silence")
                                .said())
                        .doesNotContain("fills-in");
            }
        }

        @Test
        void doesNotHappenAfterOtherMoves() {
            var scenario = SmallScenario.compile(SmallScenario.text().replace("chance: far-talks", "chance: 100"));

            assertThat(Conversation.in(scenario).choose("greet").said()).doesNotContain("fills-in");
            assertThat(Conversation.in(scenario).choose("silence").said()).containsExactly("fills-in");
        }
    }

    @Nested
    class WhenTheConversationMovesOn {

        @Test
        void leavesANodeInWhichNothingButSilenceIsLeft() {
            var talking = Conversation.in(SmallScenario.compiled()).choose("window", "why", "agree");

            assertThat(talking.now().node().id().value()).isEqualTo("hello");
            assertThat(talking.offered()).containsExactlyInAnyOrder("greet", "silence");
            assertThat(talking.choose("greet").now().node().id().value()).isEqualTo("talk");
        }

        @Test
        void takesTheFirstBranchWhoseConditionHoldsAndStaysWhereItSaysSo() {
            var scenario = SmallScenario.compiled();

            var stayed = Conversation.in(scenario).choose("greet", "ask-far", "led", "gym", "legs");
            assertThat(stayed.now().node().id().value()).isEqualTo("talk");

            assertThat(Conversation.in(scenario)
                            .choose("greet", "gym", "summed")
                            .ending())
                    .isEqualTo("found");
        }

        @Test
        void saysTheLinesOfANodeTheFirstTimeAndOthersWhenItIsEnteredAgain() {
            var scenario = Sketch.compiled("""
                    nodes:
                      room:
                        lines: [ { id: first, ida: Hei. } ]
                        again: [ { id: later, ida: Du igjen. } ]
                        choices:
                          * around { then: room, again: true }
                          * stay { again: true }
                          * leave { then: end }
                    """);
            var talking = Conversation.in(scenario);

            assertThat(talking.said()).containsExactly("first");
            assertThat(talking.choose("stay").said()).isEmpty();
            assertThat(talking.choose("around").said()).containsExactly("later");
        }

        @Test
        void passesThroughNodesWithoutChoicesAndTellsOfANewStage() {
            var scenario = Sketch.compiled("""
                    stages: { one: En, two: To }
                    nodes:
                      room: { stage: one, lines: [ { id: a, ida: A. } ], then: hall }
                      hall: { lines: [ { id: b, ida: B. } ], then: [ { when: trust over 90, go: end }, { go: door } ] }
                      door:
                        stage: two
                        choices:
                          * leave { then: end, again: true }
                    """);
            var begun = Conversation.in(scenario);

            assertThat(begun.said()).containsExactly("a", "b");
            assertThat(begun.events())
                    .contains(
                            new Event.StageEntered(scenario.stages().getFirst()),
                            new Event.StageEntered(scenario.stages().getLast()));
            assertThat(begun.now().stage().id().value()).isEqualTo("two");
        }

        @Test
        void doesWhatHappensWheneverAConditionHoldsOnceAndInsteadOfWhereTheChoiceLed() {
            var scenario = Sketch.compiled("""
                    whenever: [ { id: late, when: turn at least 2, go: hall } ]
                    nodes:
                      room:
                        choices:
                          * stay { again: true }
                          * on { then: other }
                          * leave { then: end }
                      other:
                        lines: [ { id: never, ida: Nei. } ]
                        choices:
                          * back { then: room, again: true }
                      hall:
                        lines: [ { id: clock, ida: Klokka! } ]
                        choices:
                          * return { then: room, again: true }
                    """);
            var talking = Conversation.in(scenario).choose("stay", "on");

            assertThat(talking.said()).containsExactly("clock");
            assertThat(talking.choose("return", "stay", "stay")
                            .now()
                            .node()
                            .id()
                            .value())
                    .isEqualTo("room");
        }

        @Test
        void endsWithTheFirstEndingThatHoldsAndItsEpilogue() {
            var scenario = SmallScenario.compiled();
            var found = Conversation.in(scenario).choose("window", "greet", "gym", "summed");

            assertThat(found.ending()).isEqualTo("found");
            assertThat(found.said()).containsExactly("found-1", "found-2");
            assertThat(found.events().getLast())
                    .isEqualTo(new Event.Ended(
                            scenario.endings().getFirst(),
                            scenario.endings().getFirst().epilogue()));
            assertThat(Conversation.in(scenario)
                            .choose("why", "greet", "gym", "ask-far", "led", "legs", "back")
                            .ending())
                    .isEqualTo("none");
        }

        @Test
        void endsRatherThanGoRoundInSilence() {
            var scenario = Sketch.compiled("""
                    nodes:
                      room: { then: [ { when: turn over 90, go: end }, { go: hall } ] }
                      hall: { then: [ { when: turn over 90, go: end }, { go: room } ] }
                    """);

            assertThat(Conversation.in(scenario).ending()).isEqualTo("over");
        }
    }

    @Nested
    class WhenATurnIsTakenBack {

        private final Scenario scenario = SmallScenario.compiled();

        @Test
        void standsAsBeforeAndRemembersThatItWasTakenBack() {
            var talking = Conversation.in(scenario).choose("window");
            var before = talking.now();

            talking.choose("greet").rewind();

            assertThat(talking.events()).containsExactly(new Event.Rewound(1));
            assertThat(talking.offered())
                    .isEqualTo(before.offered().stream()
                            .map(choice -> choice.id().value())
                            .toList());
            assertThat(talking.meter("trust"))
                    .isEqualTo(before.meter(scenario.meters().getFirst()));
            assertThat(talking.now().rewinds()).isEqualTo(1);
            assertThat(talking.now().hash()).isNotEqualTo(before.hash());
        }

        @Test
        void cannotBeTakenBackTwiceInARow() {
            var talking = Conversation.in(scenario).choose("window", "greet").rewind();

            assertThat(talking.now().canRewind()).isFalse();
            assertThat(talking.attempt(new Input.Rewind())).isEqualTo(new Outcome.NothingToRewind());
            assertThat(talking.choose("why").now().canRewind()).isTrue();
        }

        @Test
        void cannotBeTakenBackBeforeTheFirstTurnNorOutsidePractice() {
            assertThat(Conversation.in(scenario).attempt(new Input.Rewind())).isEqualTo(new Outcome.NothingToRewind());
            assertThat(Conversation.in(scenario, 1, Mode.FULL).choose("why").attempt(new Input.Rewind()))
                    .isEqualTo(new Outcome.NothingToRewind());
        }

        @Test
        void goesTheSameWayAgainAfterwards() {
            var straight = Conversation.in(scenario).choose("silence");
            var around = Conversation.in(scenario).choose("silence").rewind().choose("silence");

            assertThat(around.events()).isEqualTo(straight.events());
        }
    }

    @Nested
    class WhenToldAgain {

        @Test
        void givesTheSameEventsAndHashForTheSameSeedAndInputs() {
            var scenario = SmallScenario.compiled();
            var inputs = new String[] {"silence", "why", "silence", "greet", "gym", "silence"};

            var once = Conversation.in(scenario, 42).choose(inputs);
            var again = Conversation.in(scenario, 42).choose(inputs);

            assertThat(again.allEvents()).isEqualTo(once.allEvents());
            assertThat(again.now().hash()).isEqualTo(once.now().hash());
        }

        @Test
        void hashesTheSameOnEveryMachine() {
            var after = Conversation.in(SmallScenario.compiled(), 42).choose("silence", "why", "greet");

            assertThat(Long.toHexString(after.now().hash())).isEqualTo("98cad713082c3041");
        }

        @Test
        void hashesDifferentStandsDifferently() {
            var scenario = SmallScenario.compiled();
            var hashes = new HashSet<Long>();
            for (int seed = 0; seed < 20; seed++) {
                hashes.add(Conversation.in(scenario, seed).now().hash());
                hashes.add(Conversation.in(scenario, seed).choose("why").now().hash());
                hashes.add(
                        Conversation.in(scenario, seed).choose("silence").now().hash());
                hashes.add(Conversation.in(scenario, seed, Mode.FULL)
                        .choose("silence")
                        .now()
                        .hash());
            }
            assertThat(hashes).hasSize(80);
        }
    }

    @Test
    void understandsItsInputsAfterTheyWereWrittenDown() {
        for (var input : List.of(choose("greet"), new Input.Rewind())) {
            assertThat(Input.decode(input.encode())).isEqualTo(input);
        }
    }
}
