package org.samtale.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadTest {

    private static Spread of(int... values) {
        var spread = new Spread(-10, 100);
        for (int i = 0; i < values.length; i++) {
            spread.add(values[i], i);
        }
        return spread;
    }

    @Test
    void remembersWhoHadTheLowestAndTheHighest() {
        var spread = of(20, -5, 70, 70);

        assertThat(spread.least()).isEqualTo(-5);
        assertThat(spread.leastSeed()).isEqualTo(1);
        assertThat(spread.most()).isEqualTo(70);
        assertThat(spread.mostSeed()).isEqualTo(2);
        assertThat(spread.median()).isEqualTo(20);
        assertThat(spread.mean()).isEqualTo(38.75);
        assertThat(spread.atLeast(20)).isEqualTo(3);
    }

    @Test
    void countsWhatLiesOutsideAsTheNearestInside() {
        assertThat(of(500).most()).isEqualTo(100);
    }

    @Test
    void tellsApartWhatNeverOverlapsAndNotWhatIsTheSame() {
        assertThat(of(1, 2, 3).toldApartFrom(of(7, 8))).isEqualTo(1);
        assertThat(of(7, 8).toldApartFrom(of(1, 2, 3))).isEqualTo(1);
        assertThat(of(1, 2, 3).toldApartFrom(of(3, 2, 1))).isEqualTo(0.5);
        assertThat(of(1, 3).toldApartFrom(of(2, 4))).isEqualTo(0.75);
    }
}
