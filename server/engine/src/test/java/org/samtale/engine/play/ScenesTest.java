package org.samtale.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samtale.engine.scenario.Way;
import org.samtale.engine.testing.Conversation;
import org.samtale.engine.testing.Sketch;

class ScenesTest {

    private static final String STANDING_UP = """
            nodes:
              room:
                lines: [ { id: hello, ida: Hei. } ]
                again: [ { id: again, ida: Du igjen. } ]
                choices:
                  * rise { then: scene stand-up, again: true }
                  * walk { then: scene stand-up then kitchen }
                  * leave { then: end }
              kitchen:
                lines: [ { id: kettle, direction: Kjelen koker. } ]
                choices:
                  * rise-here { then: scene stand-up, again: true }
                  * over { then: end }
              stand-up:
                lines: [ { id: hand, direction: Hun tar tak i bordet. } ]
                again: [ { id: hand-again, direction: Hun vet hvor bordet er. } ]
                choices:
                  * help { again: true, then: back }
                  * look { again: true }
            """;

    @Test
    void comesBackToWhereItWasCalledWithoutEnteringItAnew() {
        var talking = Conversation.in(Sketch.compiled(STANDING_UP));

        assertThat(talking.choose("rise").said()).containsExactly("hand");
        assertThat(node(talking)).isEqualTo("stand-up");
        assertThat(talking.choose("look", "help").said()).isEmpty();
        assertThat(node(talking)).isEqualTo("room");
        assertThat(talking.offered()).contains("rise", "leave");
    }

    @Test
    void comesBackToWhomeverCalledIt() {
        var talking = Conversation.in(Sketch.compiled(STANDING_UP)).choose("walk", "help");

        assertThat(node(talking)).isEqualTo("kitchen");
        assertThat(talking.said()).containsExactly("kettle");
        assertThat(talking.choose("rise-here").said()).containsExactly("hand-again");
        assertThat(node(talking.choose("help"))).isEqualTo("kitchen");
    }

    @Test
    void goesFromSceneToSceneAndBackOneByOne() {
        var talking = Conversation.in(Sketch.compiled("""
                nodes:
                  room:
                    choices:
                      * outer { then: scene hall, again: true }
                      * leave { then: end }
                  hall:
                    choices:
                      * inner { then: scene stairs, again: true }
                      * home { then: back, again: true }
                  stairs: { lines: [ { id: creak, direction: Det knirker. } ], then: back }
                """)).choose("outer", "inner");

        assertThat(talking.said()).containsExactly("creak");
        assertThat(node(talking)).isEqualTo("hall");
        assertThat(node(talking.choose("home"))).isEqualTo("room");
    }

    @Test
    void leadsOutOfTwoScenesAtOnceAndOnToTheEnd() {
        var talking = Conversation.in(Sketch.compiled("""
                nodes:
                  room:
                    choices:
                      * outer { then: scene hall then end, again: true }
                      * stay { again: true }
                  hall:
                    choices:
                      * inner { then: scene stairs then back, again: true }
                      * wait-here { again: true }
                  stairs: { lines: [ { id: creak, direction: Det knirker. } ], then: back }
                """));

        assertThat(talking.choose("outer", "inner").ending()).isEqualTo("over");
    }

    @Test
    void tellsTheStageOfWhereOneComesBackTo() {
        var scenario = Sketch.compiled("""
                stages: { inside: Inne, outside: Ute }
                nodes:
                  room:
                    stage: inside
                    choices:
                      * out { then: scene yard, again: true }
                      * leave { then: end }
                  yard:
                    stage: outside
                    choices:
                      * in { then: back, again: true }
                      * look { again: true }
                """);
        var talking = Conversation.in(scenario).choose("out");

        assertThat(talking.events())
                .contains(new Event.StageEntered(scenario.stages().getLast()));
        assertThat(talking.choose("in").events())
                .contains(new Event.StageEntered(scenario.stages().getFirst()));
    }

    @Test
    void comesBetweenATurnAndWhereItLeadsWheneverAConditionHolds() {
        var talking = Conversation.in(Sketch.compiled("""
                whenever: [ { id: phone, when: turn at least 1, go: scene ringing } ]
                nodes:
                  room:
                    choices:
                      * on { then: hall }
                      * stay { again: true }
                  hall:
                    lines: [ { id: cold, direction: Det er kaldt. } ]
                    choices:
                      * leave { then: end, again: true }
                  ringing:
                    lines: [ { id: rings, direction: Telefonen ringer. } ]
                    choices:
                      * answer { then: back, again: true }
                      * let-it { again: true }
                """)).choose("on");

        assertThat(talking.said()).containsExactly("rings");
        assertThat(talking.choose("answer").said()).containsExactly("cold");
        assertThat(node(talking)).isEqualTo("hall");
    }

    @Test
    void asksConditionsForTheWayIntoASceneAndOut() {
        var talking = Conversation.in(Sketch.compiled("""
                nodes:
                  room:
                    choices:
                      * on { again: true, then: [ { when: turn at least 2, go: scene hall }, { go: stay } ] }
                      * leave { then: end }
                  hall:
                    choices:
                      * home { again: true, then: [ { when: turn at least 4, go: back }, { go: stay } ] }
                      * look { again: true }
                """));

        assertThat(node(talking.choose("on"))).isEqualTo("room");
        assertThat(node(talking.choose("on"))).isEqualTo("hall");
        assertThat(node(talking.choose("home"))).isEqualTo("hall");
        assertThat(node(talking.choose("home"))).isEqualTo("room");
    }

    @Test
    void isLeftWhenNothingIsLeftInIt() {
        var talking = Conversation.in(Sketch.compiled("""
                nodes:
                  room:
                    choices:
                      * on { then: scene hall, again: true }
                      * leave { then: end }
                  hall:
                    choices:
                      * only
                    otherwise: back
                """));

        assertThat(node(talking.choose("on"))).isEqualTo("hall");
        assertThat(node(talking.choose("only"))).isEqualTo("room");
        assertThat(node(talking.choose("on")))
                .as("nothing is left to choose there")
                .isEqualTo("room");
    }

    @Test
    void hashesWhereOneComesBackTo() {
        var scenario = Sketch.compiled("""
                nodes:
                  room:
                    choices:
                      * rise { then: scene stand-up }
                      * walk { then: scene stand-up then room }
                      * leave { then: end, again: true }
                  stand-up:
                    choices:
                      * help { again: true, then: back }
                      * look { again: true }
                """);
        var rising = Conversation.in(scenario).choose("rise").now().state();
        var walking = new State(rising);
        walking.call = Call.on(null, 0, 0, new Way.GoTo(0));

        assertThat(walking.hash()).isNotEqualTo(rising.hash());
    }

    @Test
    void stillKnowsANodeThatIsCalledBack() {
        var talking = Conversation.in(Sketch.compiled("""
                nodes:
                  room:
                    choices:
                      * on { then: back }
                      * leave { then: end, again: true }
                  back:
                    lines: [ { id: rear, direction: Her er baksiden. } ]
                    choices:
                      * over { then: end, again: true }
                """));

        assertThat(talking.choose("on").said()).containsExactly("rear");
    }

    @Test
    void forgetsTheOldestOfMoreCallsThanAnybodyMakes() {
        var call = Call.on(null, 0, 0, new Way.Stay());
        for (int node = 1; node < 20; node++) {
            call = Call.on(call, node, 0, new Way.Stay());
        }
        int deep = 0;
        for (var one = call; one != null; one = one.outer) {
            assertThat(one.node).isEqualTo(19 - deep);
            deep++;
        }
        assertThat(deep).isEqualTo(Call.DEEPEST);
    }

    private static String node(Conversation talking) {
        return talking.now().node().id().value();
    }
}
