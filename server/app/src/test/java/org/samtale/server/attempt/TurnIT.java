package org.samtale.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.testing.TestSocket.choice;
import static org.samtale.server.testing.TestSocket.rewind;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** What the socket promises about turns: each once, in one order, the same again when asked again. */
@ExtendWith(EventLoopGuard.class)
class TurnIT {
    private final RunningServer server = RunningServer.shared();
    private final Visitor visitor = server.visitor();

    @Test
    void theSameTurnIdGetsTheSameTurnAgain() {
        var attempt = begin("full");
        var turnId = UUID.randomUUID();
        try (var socket = visitor.play(attempt)) {
            socket.next("state");
            socket.send(choice(turnId, 0, "sit"));
            var first = socket.next("turn");

            socket.send(choice(turnId, 0, "sit"));

            assertThat(socket.next("turn")).isEqualTo(first);
        }
        try (var again = visitor.play(attempt)) {
            assertThat(again.next("state").path("seq").asInt()).isEqualTo(1);

            again.send(choice(turnId, 0, "sit"));

            assertThat(again.next("turn").path("seq").asInt()).isEqualTo(1);
        }
        assertThat(visitor.get("/api/attempts/" + attempt).json().path("seq").asInt())
                .isEqualTo(1);
    }

    @Test
    void theSameTurnIdSentTwiceAtOnceIsOneTurn() {
        var attempt = begin("full");
        var turnId = UUID.randomUUID();
        try (var socket = visitor.play(attempt)) {
            socket.next("state");

            socket.send(choice(turnId, 0, "sit"));
            socket.send(choice(turnId, 0, "sit"));

            assertThat(socket.next("turn")).isEqualTo(socket.next("turn"));
        }
    }

    @Test
    void whatWasDecidedUponAnOldStateIsRefusedWithThePresentOne() {
        try (var socket = visitor.play(begin("full"))) {
            socket.next("state");
            socket.choose(0, "sit");

            socket.send(choice(UUID.randomUUID(), 0, "hurry"));

            assertThat(socket.next("refused").path("reason").asText()).isEqualTo("stale");
            assertThat(socket.next("state").path("seq").asInt()).isEqualTo(1);
        }
    }

    @Test
    void whatIsNotOfferedIsRefused() {
        try (var socket = visitor.play(begin("full"))) {
            socket.next("state");

            socket.send(choice(UUID.randomUUID(), 0, "goodbye"));
            var notYet = socket.next("refused");
            socket.send(choice(UUID.randomUUID(), 0, "no-such-option"));

            assertThat(notYet.path("reason").asText()).isEqualTo("not-offered");
            assertThat(socket.next("refused").path("reason").asText()).isEqualTo("not-offered");
        }
    }

    @Test
    void nothingFollowsTheEnd() {
        var attempt = begin("full");
        try (var socket = visitor.play(attempt)) {
            socket.next("state");
            socket.choose(0, "sit");
            socket.choose(1, "goodbye");

            socket.send(choice(UUID.randomUUID(), 2, "ducks"));

            assertThat(socket.next("refused").path("reason").asText()).isEqualTo("ended");
        }
    }

    @Test
    void bothSocketsOfOneAttemptSeeEveryTurnInOneOrder() {
        var attempt = begin("full");
        try (var one = visitor.play(attempt);
                var other = visitor.play(attempt, "?language=en")) {
            one.next("state");
            other.next("state");

            var seen = one.choose(0, "sit");
            var watched = other.next("turn");
            other.choose(1, "ducks");

            assertThat(watched.path("seq")).isEqualTo(seen.path("seq"));
            assertThat(watched.path("turnId")).isEqualTo(seen.path("turnId"));
            assertThat(words(watched)).contains("Hi. I am Nora.");
            assertThat(words(seen)).contains("Hei. Jeg heter Nora.");
            assertThat(one.next("turn").path("seq").asInt()).isEqualTo(2);
        }
    }

    @Test
    void ofTwoSocketsThatChooseAtOnceOneIsStale() {
        var attempt = begin("full");
        try (var one = visitor.play(attempt);
                var other = visitor.play(attempt)) {
            one.next("state");
            other.next("state");

            var first = UUID.randomUUID();
            one.send(choice(first, 0, "sit"));
            other.send(choice(UUID.randomUUID(), 0, "hurry"));

            var committed = one.next("turn").path("turnId").asText();
            assertThat(other.next("turn").path("turnId").asText()).isEqualTo(committed);
            var loser = committed.equals(first.toString()) ? other : one;
            assertThat(loser.next("refused").path("reason").asText()).isEqualTo("stale");
            assertThat(loser.next("state").path("seq").asInt()).isEqualTo(1);
            assertThat(visitor.get("/api/attempts/" + attempt)
                            .json()
                            .path("seq")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void practiceTakesTheLastTurnBackOnceForEachTurn() {
        try (var socket = visitor.play(begin("practice"))) {
            var begun = socket.next("state");
            assertThat(begun.path("canRewind").asBoolean()).isFalse();
            assertThat(socket.choose(0, "hurry").path("canRewind").asBoolean()).isTrue();

            socket.send(rewind(UUID.randomUUID(), 1));
            var back = socket.next("turn");
            socket.send(rewind(UUID.randomUUID(), 2));

            assertThat(back.path("seq").asInt()).isEqualTo(2);
            assertThat(back.path("turn").asInt()).isZero();
            assertThat(back.path("events").get(0).path("type").asText()).isEqualTo("rewound");
            assertThat(back.path("transcript")).isEqualTo(begun.path("transcript"));
            assertThat(socket.next("refused").path("reason").asText()).isEqualTo("nothing-to-rewind");
        }
    }

    @Test
    void practiceShowsSignsAndHintsAndWhyAndFullShowsNone() {
        try (var practice = visitor.play(begin("practice"));
                var full = visitor.play(begin("full"))) {
            var helped = practice.next("state");
            var alone = full.next("state");

            assertThat(helped.path("hint").asText()).isEqualTo("Hva ser hun på?");
            assertThat(helped.path("signs").findValuesAsText("bandName")).containsExactly("På vakt", "På vakt");
            assertThat(alone.has("hint") || alone.has("signs")).isFalse();
            assertThat(practice.choose(0, "sit").path("events").findValuesAsText("type"))
                    .contains("why");
            assertThat(full.choose(0, "sit").path("events").findValuesAsText("type"))
                    .doesNotContain("why");
        }
    }

    @Test
    void nothingHiddenLeavesTheServerBeforeTheEnd() {
        try (var socket = visitor.play(begin("practice"))) {
            var told = socket.next("state").toString() + socket.choose(0, "sit") + socket.choose(1, "ducks");

            assertThat(told)
                    .doesNotContain("Hun satte seg langt nok unna")
                    .doesNotContain("Du lot henne ha plassen sin")
                    .doesNotContain("Det ligger et reir under benken")
                    .doesNotContain("Takk for praten.\",\"because");
        }
    }

    @Test
    void theSameAttemptGoesOnInAnotherLanguage() {
        var attempt = begin("full");
        try (var norwegian = visitor.play(attempt)) {
            norwegian.next("state");
            norwegian.choose(0, "sit");
        }

        try (var english = visitor.play(attempt, "?language=en")) {
            var state = english.next("state");

            assertThat(state.path("attempt").path("language").asText()).isEqualTo("en");
            assertThat(state.path("transcript").toString())
                    .contains("Hi. I am Nora.")
                    .doesNotContain("Hei.");
            assertThat(english.choose(1, "ducks").path("seq").asInt()).isEqualTo(2);
        }
        assertThat(visitor.get("/api/attempts/" + attempt + "?language=xx").status())
                .isEqualTo(422);
    }

    @Test
    void aForkHasTheFirstTurnsOfTheEarlierAttempt() {
        var earlier = begin("full");
        try (var socket = visitor.play(earlier)) {
            socket.next("state");
            socket.choose(0, "sit");
            socket.choose(1, "ducks");
            socket.choose(2, "goodbye");
        }
        var whole = visitor.get("/api/attempts/" + earlier).json();

        var fork = fork(earlier, 2, "full");

        assertThat(fork.path("turn").asInt()).isEqualTo(2);
        assertThat(fork.path("from").path("attempt").asText()).isEqualTo(earlier);
        var common = fork.path("transcript").size();
        for (int i = 0; i < common; i++) {
            assertThat(fork.path("transcript").get(i))
                    .isEqualTo(whole.path("transcript").get(i));
        }
        try (var socket = visitor.play(fork.path("id").asText())) {
            assertThat(socket.next("state").path("seq").asInt()).isEqualTo(2);
            assertThat(socket.choose(2, "point").path("seq").asInt()).isEqualTo(3);
        }
        assertThat(visitor.get("/api/attempts/" + earlier).json()).isEqualTo(whole);
    }

    @Test
    void aForkBeginsWithinTheEarlierAttempt() {
        var earlier = begin("full");

        assertThat(visitor.post("/api/attempts", forkOf(earlier, 1, "full")).status())
                .isEqualTo(422);
        assertThat(visitor.post("/api/attempts", forkOf(earlier, -1, "full")).status())
                .isEqualTo(422);
        assertThat(fork(earlier, 0, "practice").path("turn").asInt()).isZero();
    }

    private String begin(String mode) {
        return visitor.begin(mode).path("id").asText();
    }

    private JsonNode fork(String attempt, int turn, String mode) {
        var answer = visitor.post("/api/attempts", forkOf(attempt, turn, mode));
        assertThat(answer.status()).isEqualTo(201);
        return answer.json();
    }

    private static String forkOf(String attempt, int turn, String mode) {
        return "{\"scenario\":\"bench-in-the-park\",\"language\":\"nb\",\"mode\":\"" + mode
                + "\",\"from\":{\"attempt\":\"" + attempt + "\",\"turn\":" + turn + "}}";
    }

    private static List<String> words(JsonNode turn) {
        return turn.path("events").findValuesAsText("text");
    }
}
