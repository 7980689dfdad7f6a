package org.samtale.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samtale.engine.testing.Conversation;
import org.samtale.engine.testing.Sketch;

class SheetsTest {

    private static int left(Conversation talking) {
        return talking.now().sheet().orElseThrow().left();
    }

    private static final String PACKING = """
            nodes:
              room:
                pick: 2
                lines: [ { id: bag, direction: Veska er tom. } ]
                choices:
                  * paper { do: Ta med papir. }
                  * pencils { do: Ta med blyanter. }
                  * form { do: Ta med skjemaet., answers: [ { id: heavy, direction: Veska blir tung. } ] }
                  * ball { do: Ta med en ball. }
                  * clay { do: Ta med leire., when: chose paper }
                otherwise: hall
              hall:
                lines: [ { id: door, direction: Døra går opp. } ]
                choices:
                  * again { then: room, again: true }
                  * leave { then: end }
            """;

    @Test
    void lieThereAsTheyWereWrittenWithoutASilence() {
        for (int seed = 0; seed < 10; seed++) {
            var talking = Conversation.in(Sketch.compiled(PACKING), seed);

            assertThat(talking.offered()).containsExactly("paper", "pencils", "form", "ball");
            assertThat(left(talking)).isEqualTo(2);
        }
    }

    @Test
    void areLeftWhenSoManyWerePicked() {
        var talking = Conversation.in(Sketch.compiled(PACKING)).choose("paper");
        assertThat(talking.offered()).containsExactly("pencils", "form", "ball", "clay");
        assertThat(left(talking)).isEqualTo(1);
        assertThat(talking.now().sheet().orElseThrow().taken())
                .extracting(choice -> choice.id().value())
                .containsExactly("paper");

        talking.choose("form");

        assertThat(talking.said()).containsExactly("heavy", "door");
        assertThat(talking.now().sheet()).isEmpty();
        assertThat(talking.offered()).containsExactlyInAnyOrder("again", "leave", "silence");
    }

    @Test
    void areNotPickedFromASecondTime() {
        var talking = Conversation.in(Sketch.compiled(PACKING)).choose("paper", "form", "again");

        assertThat(talking.now().node().id().value()).isEqualTo("hall");
    }

    @Test
    void areLeftWhenNothingIsOpenAnyMore() {
        var talking = Conversation.in(Sketch.compiled("""
                nodes:
                  room:
                    pick: 3
                    choices:
                      * one { do: Ta en. }
                      * two { do: Ta to., when: turn over 90 }
                      * three { do: Ta tre., when: turn over 90 }
                      * four { do: Ta fire., when: turn over 90 }
                    otherwise: hall
                  hall:
                    choices:
                      * leave { then: end, again: true }
                """));
        assertThat(left(talking)).as("no more than there is").isEqualTo(1);

        assertThat(talking.choose("one").now().node().id().value()).isEqualTo("hall");
    }
}
