package org.samtale.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samtale.engine.scenario.ChoiceId;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Stance;
import org.samtale.engine.testing.Sketch;

/** What a stance makes of moves that it has never heard of. */
class TastesTest {

    private static final Scenario SCENARIO = Sketch.compiled("""
            moves:
              ask-view: { name: Spørre, means: Du spør om hans syn., like: invite, effect: { trust: -9, openness: -9 } }
              nag: { name: Mase, means: Du spør igjen., like: press, misstep: true, effect: { trust: -1 } }
              jostle: { name: Dytte, means: Du går for nær., misstep: true, effect: { trust: -1 } }
            nodes:
              room:
                choices:
                  * invited { move: invite, again: true }
                  * asked { move: ask-view }
                  * pressed { move: press }
                  * nagged { move: nag }
                  * jostled { move: jostle }
                  * leave { then: end }
            """);

    private static double liking(Stance stance, String choice) {
        var likings = Tastes.of(SCENARIO, stance, new Judgement(SCENARIO));
        return likings[SCENARIO.findChoice(new ChoiceId(choice)).orElseThrow().index()];
    }

    @ParameterizedTest
    @EnumSource(Stance.class)
    void likesAMoveAsItLikesItsKinWhateverItsNumbersAre(Stance stance) {
        assertThat(liking(stance, "asked")).isEqualTo(liking(stance, "invited"));
        assertThat(liking(stance, "nagged")).isEqualTo(liking(stance, "pressed"));
    }

    @Test
    void seesInAMoveWithoutKinNoMoreThanAMisstep() {
        assertThat(liking(Stance.PRESSING, "jostled")).isLessThan(liking(Stance.PRESSING, "nagged"));
    }
}
