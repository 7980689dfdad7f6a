package org.samtale.engine.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samtale.engine.play.Company;
import org.samtale.engine.play.Event;
import org.samtale.engine.play.FactState;
import org.samtale.engine.play.Interpreter;
import org.samtale.engine.play.Mode;
import org.samtale.engine.play.Outcome;
import org.samtale.engine.play.Start;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.MeterId;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.testing.Sketch;

class StartAnywhereTest {

    private static final Scenario SCENARIO = Sketch.compiled("""
            stages: { hello: Hei, talk: Samtale }
            topics: { gym: Gym }
            facts: { tired: { text: Hun blir trøtt., topic: gym } }
            flags: { sign: Stopptegn. }
            values:
              chair: { one-of: [by-the-door, on-the-floor], start: by-the-door }
              rounds: { number: 0 to 3, start: 0 }
            nodes:
              room:
                stage: hello
                choices:
                  * sit { then: table, sets: [sign, chair is on-the-floor], topic: gym, effect: { rounds: +1 }, answers: [ { id: a, tells: tired, ida: Ja. } ] }
              table:
                stage: talk
                choices:
                  * on { then: floor }
              floor:
                lines: [ { id: floor-1, direction: Dere sitter på gulvet. } ]
                choices:
                  * dare { when: trust at least 60 and sign and knows tired and chair is on-the-floor and rounds at least 2 }
                  * leave { then: end, again: true }
            """);

    private static Outcome.Advanced begin(String node, String... settings) {
        var read = (StartReader.Result.Read) StartReader.read(SCENARIO, Optional.of(node), List.of(settings));
        return Interpreter.beginAt(SCENARIO, read.start(), 1, Mode.FULL, Company.ALONE);
    }

    private static String refused(String node, String... settings) {
        return ((StartReader.Result.Refused) StartReader.read(SCENARIO, Optional.of(node), List.of(settings)))
                .sentence();
    }

    private static List<String> offered(Outcome.Advanced begun) {
        return begun.playthrough().offered().stream()
                .map(Choice::id)
                .map(Object::toString)
                .toList();
    }

    @Test
    void theConversationBeginsInTheNodeAndInTheStageItBelongsTo() {
        var begun = begin("floor");

        assertThat(begun.playthrough().node().id().value()).isEqualTo("floor");
        assertThat(begun.playthrough().stage().id().value()).isEqualTo("talk");
        assertThat(begun.events().getFirst()).isInstanceOf(Event.StageEntered.class);
        assertThat(begun.events()).hasSize(2).last().isInstanceOf(Event.Spoken.class);
    }

    @Test
    void everythingThatIsGivenHolds() {
        var begun = begin("floor", "trust=60", "sign=yes", "knows-tired=yes", "chair=on-the-floor", "rounds=2");

        assertThat(begun.playthrough().meter(new MeterId("trust"))).isEqualTo(60);
        assertThat(begun.playthrough().fact(SCENARIO.facts().getFirst())).isEqualTo(FactState.HEARD);
        assertThat(offered(begun)).contains("dare");
    }

    @Test
    void whatIsNotGivenIsAsAtTheBeginning() {
        assertThat(offered(begin("floor"))).contains("leave").doesNotContain("dare");
        assertThat(offered(begin("floor", "trust=60", "sign=no", "knows-tired=yes", "chair=on-the-floor", "rounds=2")))
                .doesNotContain("dare");
    }

    @Test
    void theUsualBeginningIsTheSameAsAlways() {
        var usual = Interpreter.beginAt(SCENARIO, Start.usual(SCENARIO), 7, Mode.FULL, Company.ALONE);
        var always = Interpreter.begin(SCENARIO, 7, Mode.FULL);

        assertThat(usual.events()).isEqualTo(always.events());
        assertThat(usual.playthrough().hash()).isEqualTo(always.playthrough().hash());
    }

    @Nested
    class Refused {

        @Test
        void aNodeThatDoesNotExistWithTheOneThatWasMeant() {
            assertThat(refused("flor")).isEqualTo("There is no node 'flor'. Did you mean 'floor'?");
        }

        @Test
        void aNameThatDoesNotExistWithTheOneThatWasMeant() {
            assertThat(refused("floor", "trsut=40"))
                    .isEqualTo("There is nothing called 'trsut' to begin with. Did you mean 'trust'?");
            assertThat(refused("floor", "knows-tierd=yes")).endsWith("Did you mean 'knows-tired'?");
        }

        @Test
        void aNumberOutOfItsRangeWithTheRange() {
            assertThat(refused("floor", "trust=140")).isEqualTo("'trust' is a number from 0 to 100, not '140'.");
            assertThat(refused("floor", "rounds=4")).isEqualTo("'rounds' is a number from 0 to 3, not '4'.");
            assertThat(refused("floor", "trust=much")).isEqualTo("'trust' is a number from 0 to 100, not 'much'.");
        }

        @Test
        void aWordThatIsNotAmongThosePossibleWithThose() {
            assertThat(refused("floor", "chair=bed")).isEqualTo("'chair' is by-the-door or on-the-floor, not 'bed'.");
            assertThat(refused("floor", "sign=maybe")).isEqualTo("'sign' is yes or no, not 'maybe'.");
        }

        @Test
        void aNameWithoutAValueAndOneThatStandsTwice() {
            assertThat(refused("floor", "trust")).startsWith("'trust' does not say what is to hold.");
            assertThat(refused("floor", "trust=1", "trust=2"))
                    .isEqualTo("'trust' stands there twice. Keep one of them.");
        }
    }
}
