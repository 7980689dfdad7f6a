package org.samtale.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.samtale.engine.testing.Probes;
import org.samtale.engine.testing.Sketch;

class BarCheckTest {

    /** Each bar once as it is held and once as it is missed. */
    private static final String[][] BARS = {
        {"skilled beats pressing on trust by 20", "skilled beats pressing on trust by 90"},
        {"skilled beats pressing on goal contact by 1", "pressing beats skilled on goal contact by 1"},
        {"skilled beats pressing on heat by 10", "pressing beats skilled on heat by 1"},
        {"pressing beats polite on information by 0", "skilled beats each on information by 1"},
        {"good ending of skilled at least 90 percent", "good ending of skilled at most 50 percent"},
        {"ending closed of pressing at least 90 percent", "ending closed of pressing under 50 percent"},
        {"goal contact of skilled at least 90 percent", "goal contact of pressing at least 90 percent"},
        {
            "good ending of skilled with 2 mistakes at most 99 percent",
            "good ending of skilled with 2 mistakes at least 99 percent"
        },
        {"each ending by 1 way", "each ending by 2 ways"},
        {"ending opened by 1 way", "ending opened by 9 ways"},
        {"turns between 4 and 9", "turns between 5 and 9"},
        {"turns of skilled at least 4", "turns of skilled over 20"},
        {"minutes at most 5", "minutes at least 5"},
        {"every ending reached", "every choice reached"},
        {"at least 70 percent of choices reached", "at least 95 percent of choices reached"},
        {"stances differ by 50 percent", "stances differ by 100 percent"},
        {"best is longest at most 50 percent", "best is first at most 50 percent"},
    };

    private static Report report(String bar) {
        return Probes.report(Sketch.compiled("probe: { bars: [ \"" + bar + "\" ] }\n" + """
                goals: { contact: { text: Kontakt., full-at: 2 } }
                meters: { heat: { name: Varme, start: 50, good: low } }
                nodes:
                  room:
                    silence: none
                    choices:
                      * listen-1 { move: mirror, goals: { contact: +1 }, then: talk }
                      * press-1 { move: press, effect: { trust: -9, heat: +10 }, then: talk }
                  talk:
                    silence: none
                    choices:
                      * listen-2 { move: follow, goals: { contact: +1 }, then: more }
                      * press-2 { move: press, effect: { trust: -9, heat: +10 }, then: more }
                  more:
                    silence: none
                    choices:
                      * listen-3 { move: mirror, then: door }
                      * press-3 { move: press, effect: { trust: -9, heat: +10 }, then: door }
                  door:
                    silence: none
                    choices:
                      * goodbye { move: clear, then: end }
                      * never { move: clear, when: heat under 20, then: end }
                endings:
                  opened: { title: A, summary: B, when: trust at least 30, good: true, epilogue: [] }
                  closed: { title: A, summary: B, epilogue: [] }
                """), 40);
    }

    @TestFactory
    Stream<DynamicTest> holdsWhatIsHeldAndMissesWhatIsMissed() {
        return Stream.of(BARS)
                .map(bars -> DynamicTest.dynamicTest(bars[0], () -> {
                    var held = report(bars[0]);
                    var missed = report(bars[1]);

                    assertThat(held.verdicts()).singleElement().satisfies(verdict -> {
                        assertThat(verdict.bar()).isEqualTo(bars[0]);
                        assertThat(verdict.held()).as(verdict.found()).isTrue();
                    });
                    assertThat(held.holds()).isTrue();
                    assertThat(missed.verdicts()).singleElement().satisfies(verdict -> assertThat(verdict.held())
                            .as(verdict.bar() + ": " + verdict.found())
                            .isFalse());
                    assertThat(missed.holds()).isFalse();
                }));
    }
}
