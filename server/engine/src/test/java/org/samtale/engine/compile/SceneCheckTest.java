package org.samtale.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samtale.engine.testing.Conversation;
import org.samtale.engine.testing.Diagnostics;
import org.samtale.engine.testing.Sketch;

class SceneCheckTest {

    private static void isFine(String written) {
        var found = Sketch.compile(written).diagnostics();

        assertThat(found).as(Diagnostics.print(found)).isEmpty();
    }

    @Test
    void knowsThatASceneComesBackOnlyToWhoCalledIt() {
        isFine("""
                nodes:
                  room:
                    choices:
                      * first { then: scene pause then hall }
                      * other { then: hall }
                  hall:
                    choices:
                      * second { then: scene pause then stairs }
                      * on { then: stairs }
                  stairs:
                    choices:
                      * third { then: scene pause then end }
                      * leave { then: end }
                  pause: { lines: [ { id: breath, direction: Hun puster. } ], again: [ { id: again, direction: Igjen. } ], then: back }
                """);
    }

    @Test
    void letsASceneBeLeftForGoodAndCalledAgainLater() {
        var written = """
                nodes:
                  room:
                    choices:
                      * refill { then: scene coffee }
                      * on { then: table }
                    otherwise: table
                  table:
                    lines: [ { id: cups, direction: To kopper. } ]
                    choices:
                      * refill-here { again: true, then: scene coffee then leaving }
                      * leave { then: leaving }
                  coffee:
                    choices:
                      * dizzy { then: table }
                      * thanks { again: true, then: back }
                  leaving:
                    choices:
                      * goodbye { then: end, again: true }
                """;
        isFine(written);
        var talking = Conversation.in(Sketch.compiled(written)).choose("refill", "dizzy");

        assertThat(talking.said()).containsExactly("cups");
        assertThat(talking.choose("refill-here", "thanks").now().node().id().value())
                .isEqualTo("leaving");
    }

    @Test
    void findsAnEndBehindASceneThatOnlyLeadsBack() {
        isFine("""
                whenever: [ { id: phone, when: turn at least 2, go: scene ringing } ]
                nodes:
                  room:
                    choices:
                      * stay { again: true }
                      * leave { then: end }
                  ringing:
                    choices:
                      * answer { then: back }
                      * let-it-ring
                    otherwise: back
                """);
    }
}
