package org.samtale.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.database.Await.await;
import static org.samtale.server.testing.TestSocket.choice;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.TestSocket;
import org.samtale.server.testing.Visitor;

/** A server that is stopped finishes what it has begun; the next one goes on where it was. */
@ExtendWith(EventLoopGuard.class)
class StopIT {
    private static final int LEARNERS = 20;

    @Test
    void nothingThatWasToldIsLostAndTheNextServerGoesOn() {
        var learners = new ArrayList<Visitor>();
        var attempts = new ArrayList<String>();
        var told = new ArrayList<Optional<JsonNode>>();
        var first = RunningServer.with().start();
        var sockets = new ArrayList<TestSocket>();
        for (int i = 0; i < LEARNERS; i++) {
            var learner = first.visitor();
            learners.add(learner);
            attempts.add(learner.begin("full").path("id").asText());
            var socket = learner.play(attempts.getLast());
            socket.next("state");
            sockets.add(socket);
        }

        var early = sockets.removeFirst();
        var toldFirst = early.choose(0, "sit");
        sockets.forEach(socket -> socket.send(choice(UUID.randomUUID(), 0, "sit")));
        sockets.addFirst(early);
        var before = System.nanoTime();
        var stopped = first.stop();
        var codes = sockets.stream().map(TestSocket::closeCode).toList();
        await(stopped);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
        assertThat(codes).containsOnly(1012);
        assertThat(early.isSilent()).isTrue();
        told.add(Optional.of(toldFirst));
        for (var socket : sockets.subList(1, LEARNERS)) {
            told.add(socket.isSilent() ? Optional.empty() : Optional.of(socket.next()));
        }
        try (var second = RunningServer.with().start()) {
            for (int i = 0; i < LEARNERS; i++) {
                var again = learners.get(i).at(second);
                var kept = again.get("/api/attempts/" + attempts.get(i))
                        .json()
                        .path("seq")
                        .asInt();
                if (told.get(i).filter(answer -> answer.has("events")).isPresent()) {
                    assertThat(kept).isEqualTo(1);
                }
                try (var socket = again.play(attempts.get(i))) {
                    assertThat(socket.next("state").path("seq").asInt()).isEqualTo(kept);
                    socket.choose(kept, kept == 0 ? "sit" : "point");
                }
            }
        }
    }

    @Test
    void aTurnSentAgainAfterARestartIsTheSameTurn() {
        var turnId = UUID.randomUUID();
        var first = RunningServer.with().start();
        var visitor = first.visitor();
        var attempt = visitor.begin("practice").path("id").asText();
        JsonNode before;
        try (var socket = visitor.play(attempt)) {
            socket.next("state");
            socket.send(choice(turnId, 0, "sit"));
            before = socket.next("turn");
        }
        first.close();

        try (var second = RunningServer.with().start();
                var socket = visitor.at(second).play(attempt)) {
            socket.next("state");
            socket.send(choice(turnId, 0, "sit"));

            assertThat(socket.next("turn")).isEqualTo(before);
        }
    }
}
