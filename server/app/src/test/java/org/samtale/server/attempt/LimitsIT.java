package org.samtale.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.testing.TestSocket.choice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.TestSocket;

/** What one socket and one learner may ask for, and what becomes of those who ask for more. */
@ExtendWith(EventLoopGuard.class)
class LimitsIT {
    @Test
    void aSocketThatSendsTooMuchIsClosedAndAnotherGoesOn() {
        var server = RunningServer.shared();
        var hasty = server.visitor();
        var calm = server.visitor();
        try (var flood = hasty.play(hasty.begin("full").path("id").asText());
                var other = calm.play(calm.begin("full").path("id").asText())) {
            other.next("state");

            for (int i = 0; i < 40 && flood.isOpen(); i++) {
                flood.send(choice(UUID.randomUUID(), 0, "nothing"));
            }

            assertThat(flood.closeCode()).isEqualTo(1008);
            assertThat(other.choose(0, "sit").path("seq").asInt()).isEqualTo(1);
        }
    }

    @Test
    void theSixthSocketOfALearnerClosesTheOldest() {
        var visitor = RunningServer.shared().visitor();
        var attempt = visitor.begin("full").path("id").asText();
        var sockets = new ArrayList<TestSocket>();
        for (int i = 0; i < 6; i++) {
            var socket = visitor.play(attempt);
            socket.next("state");
            sockets.add(socket);
        }

        assertThat(sockets.getFirst().closeCode()).isEqualTo(1008);
        assertThat(sockets.getLast().choose(0, "sit").path("seq").asInt()).isEqualTo(1);
        sockets.forEach(TestSocket::close);
    }

    @Test
    void aReaderThatStoppedReadingIsClosedAndOthersAreUnaffected() throws InterruptedException {
        var fast = new SocketLimits(16 * 1024, 100_000, 100_000, 5, Duration.ofSeconds(30));
        try (var server = RunningServer.with()
                .limits(new AttemptLimits(fast, TurnLogLimits.standard()))
                .start()) {
            var stalled = server.visitor();
            var calm = server.visitor();
            var attempt = stalled.begin("full").path("id").asText();
            try (var reader = RawSocket.open(server, attempt, stalled.cookie());
                    var other = calm.play(calm.begin("full").path("id").asText())) {
                other.next("state");

                // Each is answered with a refusal and the whole state, and nobody reads them.
                var asking = Thread.ofPlatform().start(() -> {
                    for (int i = 0; i < 20_000; i++) {
                        reader.text(choice(UUID.randomUUID(), 7, "sit"));
                    }
                });

                for (int turn = 0; turn < 5; turn++) {
                    var before = System.nanoTime();
                    assertThat(other.choose(turn, turn == 0 ? "sit" : "point")
                                    .path("seq")
                                    .asInt())
                            .isEqualTo(turn + 1);
                    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
                }
                asking.join(Duration.ofSeconds(15));
                assertThat(reader.closeCode()).isIn(1013, RawSocket.HUNG_UP);
            }
        }
    }
}
