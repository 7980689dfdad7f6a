package org.samtale.engine.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samtale.engine.debrief.Collaboration.HandOver;
import org.samtale.engine.play.Company;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Mode;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.testing.SmallScenario;

class CollaborationTest {

    private static final Scenario SCENARIO = SmallScenario.forAPair();

    private static Debrief after(String... inputs) {
        return Debrief.of(SCENARIO, 1, Mode.PRACTICE, Company.PAIR, decoded(inputs));
    }

    private static List<Input> decoded(String... inputs) {
        return Stream.of(inputs).map(Input::decode).toList();
    }

    private static Collaboration collaboration(String... inputs) {
        return after(inputs).collaboration().orElseThrow();
    }

    @Test
    void isNothingForOneAlone() {
        assertThat(Debrief.of(SCENARIO, 1, Mode.PRACTICE, decoded("night")).collaboration())
                .isEmpty();
    }

    @Test
    void tellsWhoTookEachTurn() {
        assertThat(after("night", "hand-over-ot", "rise").turns())
                .extracting(turn -> turn.seat().orElseThrow().name())
                .extracting(name -> SCENARIO.sourceWording().of(name))
                .containsExactly("Nora", "Nora", "Mathias");
    }

    @Test
    void sharesTheAirEquallyWhereBothTookAsManyTurns() {
        assertThat(collaboration().air()).isEqualTo(100);
        assertThat(collaboration("night", "hand-over-ot", "rise").air()).isEqualTo(100);
    }

    @Test
    void givesTheAirByTheShareOfTheOneWhoTookFewerTurnsHandoversAside() {
        assertThat(collaboration("night", "night").air()).isZero();
        assertThat(collaboration("night", "silence", "hand-over-ot", "rise").air())
                .isEqualTo(67);
        assertThat(collaboration("night", "silence", "hand-over-ot", "rise").parts())
                .extracting(Collaboration.Part::turns)
                .containsExactly(2, 1);
    }

    @Test
    void coversWhatTheTwoMustGoHomeWithEachFactOnce() {
        var half = collaboration("night");

        assertThat(half.covered()).isEqualTo(50);
        assertThat(half.parts().getFirst().needs())
                .extracting(Collaboration.Need::heard)
                .containsExactly(true, false);
        assertThat(collaboration().covered()).isZero();
        assertThat(collaboration("night", "choir").covered()).isEqualTo(100);
    }

    @Test
    void holdsTwoStandsOfTheTwoAgainstEachOther() {
        var two = collaboration("walker-hers", "hand-over-ot", "walker-must");

        assertThat(two.oneMessage()).isEqualTo(80);
        assertThat(two.contradictions()).singleElement().satisfies(one -> {
            assertThat(one.message().id().value()).isEqualTo("walker");
            assertThat(one.before().turn()).isEqualTo(1);
            assertThat(one.before().stand().id().value()).isEqualTo("hers");
            assertThat(one.then().turn()).isEqualTo(3);
            assertThat(one.then().stand().id().value()).isEqualTo("must");
            assertThat(one.then().seat().id().value()).isEqualTo("pt");
        });
    }

    @Test
    void letsOneChangeOnesOwnMind() {
        assertThat(collaboration("walker-hers", "walker-must").contradictions()).isEmpty();
        assertThat(collaboration("walker-hers", "walker-must", "hand-over-ot", "walker-must")
                        .oneMessage())
                .isEqualTo(100);
    }

    @Test
    void keepsHandoversAndWhatWasAskedAgain() {
        var two = collaboration("night", "hand-over-ot", "night", "hand-over-pt");

        assertThat(two.handOvers()).extracting(HandOver::turn).containsExactly(2, 4);
        assertThat(two.handOvers()).extracting(HandOver::tooSoon).containsExactly(false, true);
        assertThat(two.askedAgain()).singleElement().satisfies(again -> {
            assertThat(again.turn()).isEqualTo(3);
            assertThat(again.seat().id().value()).isEqualTo("pt");
            assertThat(again.earlier()).isEqualTo(1);
        });
    }

    @Test
    void tellsAWordThatWasTakenFromOneThatWasGiven() {
        var two = collaboration("night", "<instead:hand-over-ot", "night", "hand-over-pt");

        assertThat(two.handOvers()).extracting(HandOver::taken).containsExactly(true, false);
    }

    @Test
    void keepsWhispersInTheirPlaceEvenWhenATurnIsTakenBack() {
        var two = collaboration("night", "<whisper:pt Spør om koret", "choir", "<whisper:ot Din tur", "<rewind");

        assertThat(two.whispers()).extracting(Collaboration.Whisper::text).containsExactly("Spør om koret", "Din tur");
        assertThat(two.whispers()).extracting(Collaboration.Whisper::after).containsExactly(1, 1);
    }

    @Test
    void leavesTheOrdinaryDebriefAsItIs() {
        var debrief = after("night", "hand-over-ot", "leave");

        assertThat(debrief.turns()).hasSize(3);
        assertThat(debrief.turns().get(1).offered())
                .extracting(offer -> offer.choice().id().value())
                .doesNotContain("hand-over-ot");
        assertThat(debrief.ending()).isNotEqualTo(Optional.empty());
    }
}
