package org.samtale.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samtale.engine.scenario.SeatId;

class BacklogTest {
    private static final Optional<SeatId> OT = Optional.of(new SeatId("ot"));
    private static final Optional<SeatId> PT = Optional.of(new SeatId("pt"));

    private final Backlog<String> backlog = new Backlog<>();

    @Test
    void keepsTheOrderInWhichTheyCame() {
        backlog.add(OT, "first");
        backlog.add(PT, "second");
        backlog.add(OT, "third");
        backlog.removeIf("second"::equals);

        assertThat(backlog.next()).isEqualTo("first");
        assertThat(backlog.next()).isEqualTo("third");
        assertThat(backlog.next()).isNull();
    }

    @Test
    void theWhispersOfOneTakeNoPlaceOfTheOther() {
        for (int i = 0; i < Backlog.EACH_MAX; i++) {
            assertThat(backlog.add(PT, "whisper")).isTrue();
        }

        assertThat(backlog.add(PT, "whisper")).isFalse();
        assertThat(backlog.add(OT, "choice")).isTrue();
    }
}
