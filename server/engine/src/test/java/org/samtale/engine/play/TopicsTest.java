package org.samtale.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samtale.engine.testing.Conversation;
import org.samtale.engine.testing.Sketch;

class TopicsTest {

    private static final String THREE_TOPICS = """
            topics: { legs: Beina, sewing: { name: Søm, optional: true }, days: Dagene }
            nodes:
              legs:
                also-offers: [days, parting]
                choices:
                  * ask-legs { topic: legs }
                  * more-legs
              days:
                also-offers: [legs, parting]
                lines: [ { id: never, ida: Nei. } ]
                choices:
                  * ask-days { topic: days }
                  * sew { topic: sewing }
                  * days-alone { then: days }
              parting:
                choices:
                  * goodbye { then: end, again: true, when: opened at least 3 topics }
                  * hurry { again: true }
            begin: legs
            """;

    @Test
    void offersWhatAnotherNodeOffersAfterItsOwn() {
        var talking = Conversation.in(Sketch.compiled(THREE_TOPICS));

        assertThat(talking.offered()).containsExactlyInAnyOrder("ask-legs", "more-legs", "ask-days", "silence");

        talking.choose("ask-days");
        assertThat(talking.said()).isEmpty();
        assertThat(talking.now().node().id().value())
                .as("one has not gone there")
                .isEqualTo("legs");
        assertThat(talking.offered()).containsExactlyInAnyOrder("ask-legs", "more-legs", "sew", "silence");
    }

    @Test
    void goesThereWhenAChoiceLeadsThere() {
        var talking = Conversation.in(Sketch.compiled(THREE_TOPICS))
                .choose("ask-legs", "ask-days", "more-legs", "days-alone");

        assertThat(talking.now().node().id().value()).isEqualTo("days");
        assertThat(talking.said()).containsExactly("never");
    }

    @Test
    void offersNoMoreThanTheNodesItNames() {
        var talking = Conversation.in(Sketch.compiled(THREE_TOPICS)).choose("ask-legs", "more-legs");

        assertThat(talking.offered()).containsExactlyInAnyOrder("ask-days", "sew", "days-alone", "silence");
    }

    @Test
    void countsTheTopicsThatWereOpened() {
        var talking = Conversation.in(Sketch.compiled(THREE_TOPICS)).choose("ask-legs", "more-legs", "ask-days");
        assertThat(talking.offered()).doesNotContain("goodbye");

        talking.choose("sew").choose("days-alone");

        assertThat(talking.offered()).containsExactlyInAnyOrder("goodbye", "hurry", "silence");
        assertThat(talking.choose("goodbye").ending()).isEqualTo("over");
    }

    @Test
    void knowsWhenAllTopicsThatAreNotOptionalWereOpened() {
        var talking = Conversation.in(Sketch.compiled(THREE_TOPICS.replace("at least 3 topics", "all topics")))
                .choose("ask-legs", "more-legs");
        assertThat(talking.offered()).doesNotContain("goodbye");

        assertThat(talking.choose("ask-days").offered()).contains("goodbye", "sew");
    }

    @Test
    void needsNoChoicesOfItsOwn() {
        var talking = Conversation.in(Sketch.compiled("""
                nodes:
                  room:
                    also-offers: parting
                    lines: [ { id: hello, ida: Hei. } ]
                  parting:
                    choices:
                      * goodbye { then: end, again: true }
                """));

        assertThat(talking.said()).containsExactly("hello");
        assertThat(talking.offered()).containsExactlyInAnyOrder("goodbye", "silence");
    }
}
