package org.samtale.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samtale.engine.scenario.ChoiceId;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.engine.testing.Conversation;
import org.samtale.engine.testing.Sketch;
import org.samtale.engine.transcript.Transcript;
import org.samtale.engine.transcript.TranscriptPrinter;

class ValuesTest {

    private static final String CHAIR = """
            flags: { sign: Stopptegn. }
            values:
              chair: { one-of: [by-the-door, on-the-floor], start: by-the-door }
              rounds: { number: 0 to 2, start: 0 }
            nodes:
              room:
                choices:
                  * move-it { sets: [sign, chair is on-the-floor], when: not sign }
                  * around { again: true, effect: { rounds: +1, trust: 0, openness: 0 } }
                  * sit { when: chair is on-the-floor and sign }
                  * rest { when: rounds at least 2, again: true, answers: [ { id: tired, ida: Puh., effect: { rounds: -1 } } ] }
                  * leave { then: end, again: true }
            """;

    private static int value(Conversation talking, int index) {
        return talking.now().value(talking.scenario().values().get(index));
    }

    @Test
    void rememberOneOfSeveralWords() {
        var talking = Conversation.in(Sketch.compiled(CHAIR));
        assertThat(value(talking, 0)).isZero();
        assertThat(talking.offered()).doesNotContain("sit");

        talking.choose("move-it");

        assertThat(value(talking, 0)).isEqualTo(1);
        assertThat(talking.offered()).contains("sit");
    }

    @Test
    void countAsFarAsTheyCan() {
        var talking = Conversation.in(Sketch.compiled(CHAIR)).choose("move-it", "around");
        assertThat(talking.offered()).doesNotContain("rest");

        talking.choose("sit", "around", "around");
        assertThat(value(talking, 1)).isEqualTo(2);

        talking.choose("rest");
        assertThat(value(talking, 1)).isEqualTo(1);
    }

    @Test
    void areNotMovedByWhatRepetitionDoesToMeters() {
        var talking = Conversation.in(Sketch.compiled(CHAIR.replace("0 to 2", "0 to 9")))
                .choose("around", "around", "around", "around");

        assertThat(value(talking, 1)).isEqualTo(4);
    }

    @Test
    void standInATranscript() {
        var transcript = new Transcript(
                new ScenarioId("sketch"),
                new Language("nb"),
                1,
                Mode.FULL,
                List.of(new Input.Choose(new ChoiceId("move-it"))));

        assertThat(TranscriptPrinter.print(Sketch.compiled(CHAIR), transcript))
                .contains("\n  values chair on-the-floor, rounds 0\n");
    }

    @Test
    void changeTheHash() {
        var scenario = Sketch.compiled(CHAIR);
        var one = Conversation.in(scenario).choose("around").now();
        var two = Conversation.in(Sketch.compiled(CHAIR.replace("rounds: +1,", "")))
                .choose("around")
                .now();

        assertThat(one.hash()).isNotEqualTo(two.hash());
    }

    @Test
    void areWhatIsComputedFromMeters() {
        var written = """
                meters: { trust: { start: %d }, heat: { name: Varme, start: 25, good: low } }
                computed:
                  pressure: heat + 50 - trust
                  twice: 2 * (pressure + 1)
                nodes:
                  room:
                    choices:
                      * calm { when: pressure under 60, again: true }
                      * low { when: pressure under 0, again: true }
                      * double { when: twice between 92 and 92, again: true }
                      * leave { then: end, again: true }
                """;

        assertThat(Conversation.in(Sketch.compiled(written.formatted(30))).offered())
                .containsExactlyInAnyOrder("calm", "double", "leave", "silence");
        assertThat(Conversation.in(Sketch.compiled(written.formatted(90))).offered())
                .containsExactlyInAnyOrder("calm", "low", "leave", "silence");
        assertThat(Conversation.in(Sketch.compiled(written.formatted(10))).offered())
                .containsExactlyInAnyOrder("leave", "silence");
    }

    @Test
    void areHowLikelySomebodyTakesTheFloor() {
        var written = """
                meters: { trust: { start: %d } }
                computed: { hurry: 100 * (50 - trust) }
                interruptions:
                  far-speaks: { after: invite, chance: hurry, answers: [ { id: in-between, far: Jo. } ] }
                nodes:
                  room:
                    choices:
                      * ask { again: true, answers: [ { id: own, ida: Ja. } ] }
                      * leave { then: end, again: true }
                """;
        for (int seed = 0; seed < 20; seed++) {
            assertThat(Conversation.in(Sketch.compiled(written.formatted(20)), seed)
                            .choose("ask")
                            .said())
                    .as("far more than a hundred percent")
                    .containsExactly("in-between");
            assertThat(Conversation.in(Sketch.compiled(written.formatted(80)), seed)
                            .choose("ask")
                            .said())
                    .as("less than nothing")
                    .containsExactly("own");
        }
    }

    @Test
    void neverOverflowWhateverIsMultiplied() {
        var talking = Conversation.in(Sketch.compiled("""
                computed: { huge: 9999 * 9999 * 9999 * 9999 + 1 }
                nodes:
                  room:
                    choices:
                      * big { when: huge over 9000, again: true }
                      * leave { then: end, again: true }
                """));

        assertThat(talking.offered()).contains("big");
    }

    @Test
    void areCountedByWhoeverTakesTheFloor() {
        var talking = Conversation.in(Sketch.compiled("""
                values: { rounds: { number: 0 to 9, start: 0 } }
                flags: { sign: Stopptegn. }
                interruptions:
                  far-speaks: { chance: 100, effect: { rounds: +2, trust: -3 }, sets: sign, answers: [ { id: in-between, far: Jo. } ] }
                nodes:
                  room:
                    choices:
                      * ask { again: true, effect: { trust: 0, openness: 0 } }
                      * hush { when: sign and rounds at least 2, again: true }
                      * leave { then: end }
                """)).choose("ask");

        assertThat(value(talking, 0)).isEqualTo(2);
        assertThat(talking.meter("trust")).isEqualTo(27);
        assertThat(talking.offered()).contains("hush");
    }

    @Test
    void areComputedFromWhoSaysHowMuch() {
        var talking = Conversation.in(Sketch.compiled("""
                computed: { imbalance: share of far - share of ida }
                nodes:
                  room:
                    choices:
                      * ask { again: true, answers: [ { id: a, far: Jo. } ] }
                      * turn-to { when: imbalance at least 100, again: true }
                      * leave { then: end }
                """));
        assertThat(talking.offered()).doesNotContain("turn-to");

        assertThat(talking.choose("ask").offered()).contains("turn-to");
    }
}
