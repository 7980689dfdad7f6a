package org.samtale.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samtale.engine.testing.Diagnostics;
import org.samtale.engine.testing.Sketch;

class OptionsCheckTest {

    private static List<Diagnostic> found(String written) {
        return Sketch.compile(written).diagnostics();
    }

    private static void isFine(String written) {
        var found = found(written);

        assertThat(found).as(Diagnostics.print(found)).isEmpty();
    }

    private static void says(String written, String message) {
        var found = found(written);

        assertThat(found)
                .as(Diagnostics.print(found))
                .extracting(Diagnostic::message)
                .contains(message);
    }

    @Nested
    class RunningOut {

        @Test
        void cannotHappenWhereOneComesOnceAndEveryChoiceLeads() {
            isFine("""
                    nodes:
                      room:
                        choices:
                          * talk { then: boat }
                          * leave { then: end, again: true }
                      boat:
                        choices:
                          * aboard { then: room }
                          * risk { then: room }
                    """);
        }

        @Test
        void cannotHappenWhereTwoChoicesLeadInAndTwoLeadOut() {
            isFine("""
                    nodes:
                      room:
                        choices:
                          * talk { then: way }
                          * ask { then: boat }
                          * leave { then: end, again: true }
                      way: { then: boat }
                      boat:
                        choices:
                          * aboard { then: room }
                          * risk { then: room }
                    """);
        }

        @Test
        void happensWhenMoreLeadInThanOut() {
            says(
                    """
                    nodes:
                      room:
                        choices:
                          * talk { then: boat }
                          * ask { then: boat }
                          * show { then: boat }
                          * leave { then: end, again: true }
                      boat:
                        choices:
                          * aboard { then: room }
                          * risk { then: room }
                    """,
                    "In the node 'boat' there may be nothing left to choose but silence: each choice can be taken only "
                            + "once, and one can come back (boat, room, boat).");
        }

        @Test
        void cannotHappenInASceneThatComesOnceByItself() {
            isFine("""
                    whenever: [ { id: tired, when: turn over 3, go: scene rest } ]
                    nodes:
                      room:
                        choices:
                          * talk
                          * leave { then: end, again: true }
                      rest:
                        choices:
                          * sit { then: back }
                          * note { then: back }
                    """);
        }

        @Test
        void cannotHappenWhereOneComesBackOnlyByWhatHappensOnce() {
            isFine("""
                    whenever: [ { id: hour-up, when: turn over 9 and not visited hour, go: hour } ]
                    nodes:
                      room:
                        choices:
                          * talk { then: coat }
                          * ask { then: coat }
                          * wander { again: true }
                      hour:
                        choices:
                          * keep-time { then: coat }
                          * squeeze { then: coat }
                      coat:
                        choices:
                          * thank { then: landing }
                          * warn { then: landing }
                      landing:
                        choices:
                          * bow { then: end, again: true }
                          * wave { then: end, again: true }
                    """);
        }

        @Test
        void cannotHappenWithinASceneThatComesOnceByItself() {
            isFine("""
                    whenever: [ { id: school-is-out, when: turn over 3, go: scene home } ]
                    nodes:
                      room:
                        choices:
                          * talk { again: true }
                          * leave { then: end, again: true }
                      home:
                        choices:
                          * greet { then: slam }
                          * shout { then: slam }
                          * mock { then: slam }
                      slam:
                        choices:
                          * own-up { then: back }
                          * shrug { then: back }
                    """);
        }

        @Test
        void happensWhereMoreLeadsInThanCanBeTakenThere() {
            says(
                    """
                    whenever:
                      - { id: first, when: turn over 3, go: boat }
                      - { id: second, when: turn over 6, go: boat }
                    nodes:
                      room:
                        choices:
                          * talk { then: boat }
                          * wander { again: true }
                          * leave { then: end, again: true }
                      boat:
                        choices:
                          * aboard { then: landing }
                          * risk { then: landing }
                      landing:
                        choices:
                          * bow { again: true }
                          * wave { then: end, again: true }
                    """,
                    "In the node 'boat' there may be nothing left to choose but silence: each choice can be taken only "
                            + "once, and what happens by itself leads here (first, second).");
        }

        @Test
        void happensWhereASceneThatComesByItselfIsCalledFromItsOwnPlaces() {
            assertThat(found("""
                            whenever: [ { id: tired, when: turn over 3, go: scene rest } ]
                            nodes:
                              room:
                                choices:
                                  * talk { then: scene rest, again: true }
                                  * leave { then: end, again: true }
                              rest:
                                choices:
                                  * sit { then: back }
                                  * note { then: back }
                            """)).extracting(Diagnostic::code).containsExactly(DiagnosticCode.CHOICES_MAY_RUN_OUT);
        }

        @Test
        void happensInASceneThatIsCalledAgainAndAgain() {
            says(
                    """
                    nodes:
                      room:
                        choices:
                          * talk { then: scene rest, again: true }
                          * leave { then: end, again: true }
                      rest:
                        choices:
                          * sit { then: back }
                          * note { then: back }
                    """,
                    "In the node 'rest' there may be nothing left to choose but silence: each choice can be taken only "
                            + "once, and one can come back.");
        }

        @Test
        void cannotHappenWhereAnOwnSilenceLeadsOn() {
            isFine("""
                    nodes:
                      room:
                        choices:
                          * talk { then: bed }
                          * leave { then: end, again: true }
                      bed:
                        choices:
                          * good { when: turn over 3, then: room }
                          * pause { wait: Vent., then: room }
                    """);
        }

        @Test
        void isSaidToComeFromConditionsWhereItDoes() {
            says(
                    """
                    nodes:
                      room:
                        choices:
                          * talk { when: turn over 3 }
                          * leave { then: end, when: turn over 3 }
                    """,
                    "In the node 'room' there may be nothing left to choose but silence: every choice there has a condition.");
        }
    }

    @Nested
    class BeingOffered {

        private static final String GLANCE = "cues: { glance: { shows: [ { id: g, direction: Hun ser bort. } ] } }\n";

        @Test
        void isToldOfAChoiceForASignalThatStandsBehindAllThereIsRoomFor() {
            says(
                    GLANCE + """
                    nodes:
                      room:
                        cue: glance
                        choices:
                          * one
                          * two
                          * three
                          * see { notices: glance }
                          * leave { then: end, again: true }
                    """,
                    "The choice 'see' is never offered while its cue can be taken up: 3 stand before it, and there is "
                            + "room for 3 beside the silence.");
        }

        @Test
        void isNoMistakeWhereThereIsRoom() {
            isFine(GLANCE + """
                    nodes:
                      room:
                        cue: glance
                        choices:
                          * one
                          * two { when: turn over 2 }
                          * three
                          * see { notices: glance }
                          * leave { then: end, again: true }
                    """);
        }

        @Test
        void isToldOfAChoiceBehindThoseThatAllLeaveForGood() {
            says(
                    """
                    nodes:
                      room:
                        choices:
                          * one { then: hall }
                          * two { then: hall }
                          * three { then: hall }
                          * four { then: hall }
                      hall:
                        choices:
                          * on { again: true }
                          * leave { then: end, again: true }
                    """,
                    "The choice 'four' is never offered: 3 stand before it, and there is room for 3 beside the silence.");
        }

        @Test
        void comesInTimeWhereAnotherIsUsedUp() {
            isFine("""
                    nodes:
                      room:
                        choices:
                          * one
                          * two { then: end }
                          * three { then: end }
                          * four { then: end }
                    """);
        }
    }
}
