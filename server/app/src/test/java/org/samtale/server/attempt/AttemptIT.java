package org.samtale.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.TestSocket;

/** An attempt from its beginning to its end, over HTTP and the socket. */
@ExtendWith(EventLoopGuard.class)
class AttemptIT {
    private final RunningServer server = RunningServer.shared();

    @Test
    void beginsWithTheOpeningAndTheFirstOptions() {
        var visitor = server.visitor();

        var attempt = visitor.begin("practice");

        assertThat(attempt.path("status").asText()).isEqualTo("running");
        assertThat(attempt.path("seq").asInt()).isZero();
        assertThat(attempt.path("transcript").findValuesAsText("type"))
                .containsExactly("stage", "mood", "direction", "line");
        assertThat(attempt.path("options").findValuesAsText("id")).containsExactlyInAnyOrder("sit", "hurry", "silence");
    }

    @Test
    void goesOnTurnByTurnUntilItEnds() {
        var visitor = server.visitor();
        var id = visitor.begin("full").path("id").asText();

        try (var socket = visitor.play(id)) {
            var last = playToTheEnd(socket);

            assertThat(last.path("status").asText()).isEqualTo("ended");
            assertThat(last.path("events").findValuesAsText("type")).endsWith("ended");
        }
        var kept = visitor.get("/api/attempts/" + id).json();
        assertThat(kept.path("ending").path("id").asText()).isEqualTo("ducklings");
        assertThat(kept.path("turn").asInt()).isEqualTo(3);
    }

    @Test
    void tellsWhereTheEpilogueBegins() {
        var visitor = server.visitor();
        var id = visitor.begin("full").path("id").asText();

        try (var socket = visitor.play(id)) {
            var events = playToTheEnd(socket).path("events");

            var ended = events.path(events.size() - 1);
            var before = events.path(events.size() - 2);
            assertThat(before.path("text").asText()).isEqualTo("En uke senere er det seks andunger der.");
            assertThat(ended.path("epilogue").asText())
                    .isEqualTo(before.path("id").asText());
        }
    }

    /** Gives the answer to the last of three turns. */
    private static JsonNode playToTheEnd(TestSocket socket) {
        socket.next("state");
        socket.choose(0, "sit");
        socket.choose(1, "ducks");
        return socket.choose(2, "goodbye");
    }
}
