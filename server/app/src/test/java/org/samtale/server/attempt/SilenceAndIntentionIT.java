package org.samtale.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.testing.TestSocket.choice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.TestSocket;
import org.samtale.server.testing.Visitor;

/** What a learner can say of a choice besides which it is: how long a silence was, and what they meant. */
@ExtendWith(EventLoopGuard.class)
class SilenceAndIntentionIT {
    private final Visitor visitor = RunningServer.shared().visitor();

    @Test
    void aPageIsToldWhatCanBeSaid() {
        try (var socket = visitor.play(begin(), "?language=en")) {
            var state = socket.next("state");

            assertThat(state.path("silences").findValuesAsText("name"))
                    .containsExactly("A moment", "A while", "A long time");
            assertThat(state.path("silences").findValuesAsText("from")).containsExactly("0", "4", "10");
            assertThat(state.path("intentions").findValuesAsText("name")).containsExactly("Understand", "Make it safe");
            assertThat(state.path("asksIntention").asBoolean()).isTrue();
            assertThat(socket.choose(0, "sit").has("asksIntention")).isFalse();
        }
    }

    @Test
    void aSilenceIsAsLongAsTheLearnerSays() {
        try (var socket = visitor.play(begin())) {
            socket.next("state");

            var turn = take(socket, 0, "silence", "\"silence\":\"long\"");

            var silence = turn.path("events").get(0);
            assertThat(silence.path("length").asText()).isEqualTo("long");
            assertThat(silence.path("lengthName").asText()).isEqualTo("Lenge");
            assertThat(turn.path("events").findValuesAsText("text")).contains("Det er noen der nede.");
        }
    }

    @Test
    void aSilenceThatNobodyMeasuredCountsAsHeld() {
        try (var socket = visitor.play(begin())) {
            socket.next("state");

            var turn = socket.choose(0, "silence");

            assertThat(turn.path("events").get(0).path("length").asText()).isEqualTo("held");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"silence\":\"endless\"",
                "\"silence\":4",
                "\"intention\":\"impress\",\"sure\":2",
                "\"intention\":\"understand\",\"sure\":4",
                "\"intention\":\"understand\"",
                "\"sure\":2"
            })
    void whatCannotBeSaidIsRefusedAndNothingHappens(String more) {
        try (var socket = visitor.play(begin())) {
            socket.next("state");

            socket.send(choice(UUID.randomUUID(), 0, "silence", more));

            var refused = socket.next("refused");
            assertThat(refused.path("reason").asText()).isEqualTo("invalid");
            assertThat(refused.path("seq").asInt()).isZero();
        }
    }

    @Test
    void theDebriefTellsBothAndSoDoesItAfterTheServerHasReadThemAgain() {
        var attempt = begin();
        try (var socket = visitor.play(attempt)) {
            socket.next("state");
            take(socket, 0, "silence", "\"silence\":\"brief\",\"intention\":\"understand\",\"sure\":3");
            take(socket, 1, "sit", "\"intention\":\"understand\",\"sure\":1");
            socket.choose(2, "goodbye");
        }

        var debrief = visitor.get("/api/attempts/" + attempt + "/debrief").json();

        var first = debrief.path("turns").get(0);
        assertThat(first.path("silence").asText()).isEqualTo("Et øyeblikk");
        assertThat(first.path("intention").path("name").asText()).isEqualTo("Forstå");
        assertThat(first.path("intention").path("sure").asInt()).isEqualTo(3);
        assertThat(first.path("intention").path("fit").asText()).isEqualTo("serves-another");
        assertThat(debrief.path("turns").get(1).path("intention").path("fit").asText())
                .isEqualTo("serves");
        assertThat(debrief.path("turns").get(1).path("intention").path("came").asText())
                .isEqualTo("opened");
        assertThat(debrief.path("turns").get(2).has("intention")).isFalse();
        assertThat(debrief.path("silences").findValuesAsText("count")).containsExactly("1", "0", "0");
    }

    private static JsonNode take(TestSocket socket, int after, String option, String more) {
        socket.send(choice(UUID.randomUUID(), after, option, more));
        return socket.next("turn");
    }

    private String begin() {
        return visitor.begin("full").path("id").asText();
    }
}
