package org.samtale.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RunningServer;

/** Two servers of one installation: what one of them writes is what happened, and the other tells it to its watchers. */
@ExtendWith(EventLoopGuard.class)
class TwoServersIT {
    @Test
    void whoWatchedAlreadyIsToldWhatTheOtherServerWrote() {
        var here = RunningServer.shared().visitor();
        var attempt = here.begin("full").path("id").asText();
        try (var there = RunningServer.with().start();
                var watching = here.play(attempt)) {
            watching.next("state");
            try (var elsewhere = here.at(there).play(attempt)) {
                elsewhere.next("state");
                elsewhere.choose(0, "sit");
            }

            try (var second = here.play(attempt)) {
                assertThat(second.next("state").path("seq").asInt()).isEqualTo(1);
                assertThat(watching.next("state").path("seq").asInt()).isEqualTo(1);
            }
        }
    }
}
