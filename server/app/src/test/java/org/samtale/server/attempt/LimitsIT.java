package org.samtale.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.testing.TestSocket.choice;
import static org.samtale.server.testing.TestSocket.rewind;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
    void aSocketThatPingsTooMuchIsClosed() {
        var server = RunningServer.shared();
        var visitor = server.visitor();
        try (var flood = RawSocket.open(server, visitor.begin("full").path("id").asText(), visitor.cookie())) {

            for (int i = 0; i < 40; i++) {
                flood.send(RawSocket.frame(RawSocket.FINAL | RawSocket.PING, new byte[0]));
            }

            assertThat(flood.closeCode()).isEqualTo(1008);
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
    void anAttemptDoesNotGoOnForEver() {
        var few = new AttemptLimits(SocketLimits.standard(), TurnLogLimits.standard(), 3, Duration.ofMinutes(3));
        try (var server = RunningServer.with().limits(few).start()) {
            var visitor = server.visitor();
            var attempt = visitor.begin("practice").path("id").asText();
            try (var socket = visitor.play(attempt)) {
                socket.next("state");
                var turnId = UUID.randomUUID();
                socket.choose(0, "sit");
                socket.send(rewind(UUID.randomUUID(), 1));
                socket.next("turn");
                socket.send(choice(turnId, 2, "sit"));
                var last = socket.next("turn");

                socket.send(choice(UUID.randomUUID(), 3, "point"));
                var choosing = socket.next("refused");
                socket.send(rewind(UUID.randomUUID(), 3));
                var rewinding = socket.next("refused");
                socket.send(choice(turnId, 2, "sit"));

                assertThat(choosing.path("reason").asText()).isEqualTo("too-long");
                assertThat(rewinding.path("reason").asText()).isEqualTo("too-long");
                assertThat(socket.next("turn")).isEqualTo(last);
            }
            assertThat(visitor.get("/api/attempts/" + attempt)
                            .json()
                            .path("seq")
                            .asInt())
                    .isEqualTo(3);
        }
    }

    /** What is answered, and how often it takes to fill whatever lies between. */
    enum Question {
        /** Answered with a refusal and the whole state. */
        MESSAGE,
        /** A hundred at once, answered by Vert.x itself. */
        PINGS;

        byte[] bytes() {
            return switch (this) {
                case MESSAGE ->
                    RawSocket.frame(
                            RawSocket.FINAL | RawSocket.TEXT,
                            choice(UUID.randomUUID(), 7, "sit").getBytes(StandardCharsets.UTF_8));
                case PINGS -> {
                    var pings = new ByteArrayOutputStream();
                    for (int i = 0; i < 100; i++) {
                        pings.writeBytes(RawSocket.frame(RawSocket.FINAL | RawSocket.PING, new byte[125]));
                    }
                    yield pings.toByteArray();
                }
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReaderThatStoppedReadingIsClosedAndOthersAreUnaffected(Question question) throws InterruptedException {
        var fast = new SocketLimits(16 * 1024, 10_000_000, 10_000_000, 5, Duration.ofSeconds(30));
        try (var server = RunningServer.with()
                .limits(new AttemptLimits(fast, TurnLogLimits.standard(), 500, Duration.ofMinutes(3)))
                .start()) {
            var stalled = server.visitor();
            var calm = server.visitor();
            var attempt = stalled.begin("full").path("id").asText();
            try (var reader = RawSocket.open(server, attempt, stalled.cookie());
                    var other = calm.play(calm.begin("full").path("id").asText())) {
                other.next("state");

                // Nobody reads the answers.
                var asking = Thread.ofPlatform().start(() -> {
                    for (int i = 0; i < 20_000; i++) {
                        reader.send(question.bytes());
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
