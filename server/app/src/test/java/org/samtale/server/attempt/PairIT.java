package org.samtale.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.testing.TestSocket.choice;
import static org.samtale.server.testing.TestSocket.rewind;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.PairScenario;
import org.samtale.server.testing.RawConnection;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.TestSocket;

/** Two learners in one conversation: one has the word, both see everything, nobody else sees anything. */
@ExtendWith(EventLoopGuard.class)
class PairIT {
    private final RunningServer server = PairScenario.shared();

    @Test
    void nothingBeginsBeforeBothAreThere() {
        var nora = server.visitor();
        var mathias = server.visitor();
        var begun = PairScenario.begin(nora, "full");
        var attempt = begun.path("id").asText();
        try (var ot = nora.play(attempt)) {
            var state = ot.next("state").path("pair");
            assertThat(state.path("you").asText()).isEqualTo("ot");
            assertThat(taken(state)).containsExactly(true, false);
            assertThat(present(state)).containsExactly(true, false);

            assertThat(refusal(ot, choice(UUID.randomUUID(), 0, "way"))).isEqualTo("waiting");
            assertThat(refusal(ot, Two.whisper(UUID.randomUUID(), 0, "Er du der?")))
                    .isEqualTo("waiting");

            mathias.post(PairScenario.call(begun), "{}");
            assertThat(taken(ot.next("presence"))).containsExactly(true, true);
            try (var pt = mathias.play(attempt)) {
                assertThat(pt.next("state").path("pair").path("you").asText()).isEqualTo("pt");
                assertThat(present(ot.next("presence"))).containsExactly(true, true);
                assertThat(ot.choose(0, "way").path("seq").asInt()).isEqualTo(1);
                pt.next("turn");
            }
            assertThat(present(ot.next("presence"))).containsExactly(true, false);
            assertThat(ot.choose(1, "way").path("seq").asInt())
                    .as("play goes on while one is away")
                    .isEqualTo(2);
        }
    }

    @Test
    void aSecondWindowOfTheSameLearnerIsNobodyNew() {
        try (var two = new Two(server, "full")) {
            try (var again = two.mathias.play(two.attempt)) {
                again.next("state");
                assertThat(refusal(again, choice(UUID.randomUUID(), 0, "way"))).isEqualTo("not-leading");
            }

            assertThat(two.ot.choose(0, "way").path("seq").asInt())
                    .as("the next that is told is the turn")
                    .isEqualTo(1);
        }
    }

    @Test
    void eachSeesTheGoalAndTheirOwnCardOnly() {
        try (var two = new Two(server, "full")) {
            assertThat(two.toldOt.path("pair").path("goal"))
                    .isEqualTo(two.toldPt.path("pair").path("goal"));
            assertThat(two.toldOt.toString()).contains("Hvem møter han der?").doesNotContain("Hvor mange trinn?");
            assertThat(two.toldPt.toString()).contains("Hvor mange trinn?").doesNotContain("Hvem møter han der?");
            assertThat(two.toldPt.path("player").path("name").asText()).isEqualTo("Mathias");
        }
    }

    @Test
    void whoHasTheWordChoosesAndTheOtherOneThinksAlong() {
        try (var two = new Two(server, "full")) {
            assertThat(two.toldPt.path("options")).isEqualTo(two.toldOt.path("options"));
            assertThat(two.toldPt.path("pair").path("lead").asText()).isEqualTo("ot");
            assertThat(two.toldPt.path("pair").has("handOver")).isFalse();

            assertThat(refusal(two.pt, choice(UUID.randomUUID(), 0, "way"))).isEqualTo("not-leading");
            var seen = two.ot.choose(0, "way");
            var watched = two.pt.next("turn");

            assertThat(watched.path("events")).isEqualTo(seen.path("events"));
            assertThat(watched.path("seat").asText()).isEqualTo("ot");
            assertThat(seen.path("events").get(0).path("seat").asText()).isEqualTo("ot");
            assertThat(seen.path("events").get(0).path("name").asText()).isEqualTo("Nora");
        }
    }

    @Test
    void theWordIsHandedOverAloud() {
        try (var two = new Two(server, "full")) {
            two.choose(two.ot, 0, "way");
            var handOver = two.toldOt.path("pair").path("handOver");
            assertThat(handOver.path("say").asText()).startsWith("Mathias vil gjerne");

            var given = two.ot.choose(1, handOver.path("option").asText());
            var taken = two.pt.next("turn");

            assertThat(given.path("events").findValuesAsText("type")).startsWith("line", "hand-over");
            assertThat(given.path("pair").path("lead").asText()).isEqualTo("pt");
            assertThat(given.path("pair").has("handOver")).isFalse();
            assertThat(taken.path("pair").path("handOver").path("option").asText())
                    .isEqualTo("hand-over-pt");
            assertThat(taken.path("options").findValuesAsText("id"))
                    .contains("must")
                    .doesNotContain("his");
            assertThat(refusal(two.ot, choice(UUID.randomUUID(), 2, "way"))).isEqualTo("not-leading");
            var asked = two.choose(two.pt, 2, "way");
            assertThat(asked.path("events").get(0).path("name").asText()).isEqualTo("Mathias");
            assertThat(asked.path("events").findValuesAsText("type")).contains("asked-again");
        }
    }

    @Test
    void bothMayWhisperAndBothSeeIt() {
        try (var two = new Two(server, "full")) {
            var turnId = UUID.randomUUID();
            two.pt.send(Two.whisper(turnId, 0, "  Spør om trappa  "));
            var told = two.ot.next("whispered");
            assertThat(two.pt.next("whispered")).isEqualTo(told);
            assertThat(told.path("text").asText()).isEqualTo("Spør om trappa");
            assertThat(told.path("seat").asText()).isEqualTo("pt");
            assertThat(told.path("left").asInt()).isEqualTo(2);

            two.pt.send(Two.whisper(turnId, 0, "Spør om trappa"));
            assertThat(two.pt.next("whispered")).as("the same again").isEqualTo(told);
            assertThat(two.ot.choose(0, "way").path("seq").asInt())
                    .as("a whisper makes no choice stale")
                    .isEqualTo(2);
            assertThat(two.pt.next("turn").path("pair").path("whispersLeft").asInt())
                    .isEqualTo(2);
            assertThat(two.whisper(two.pt, 0, "Takk!").path("seq").asInt())
                    .as("and comes at any time")
                    .isEqualTo(3);
            two.whisper(two.ot, 3, "🙂".repeat(140));
            assertThat(refusal(two.ot, Two.whisper(UUID.randomUUID(), 4, "Enda en")))
                    .isEqualTo("no-whispers");
        }
    }

    @Test
    void aWhisperIsOneShortLine() {
        try (var two = new Two(server, "full")) {
            for (var unusable : List.of("", "   ", "x".repeat(141), "to\nlinjer", "null\0", "\u2028")) {
                assertThat(refusal(two.ot, Two.whisper(UUID.randomUUID(), 0, unusable)))
                        .as(unusable)
                        .isEqualTo("invalid");
            }
            var half = Two.whisper(UUID.randomUUID(), 0, "halv ?").replace("?", "\\ud83d");
            assertThat(refusal(two.ot, half)).isEqualTo("invalid");
        }
    }

    @Test
    void whoPlaysAloneHasNobodyToWhisperTo() {
        var alone = server.visitor();
        var begun = alone.begin(PairScenario.ID, "nb", "full");
        assertThat(begun.has("pair") || begun.has("invitation")).isFalse();
        assertThat(begun.path("options").findValuesAsText("id")).doesNotContain("his", "must");
        try (var socket = alone.play(begun.path("id").asText())) {
            assertThat(socket.next("state").has("pair")).isFalse();

            assertThat(refusal(socket, Two.whisper(UUID.randomUUID(), 0, "Hallo?")))
                    .isEqualTo("invalid");
            assertThat(refusal(socket, choice(UUID.randomUUID(), 0, "hand-over-ot")))
                    .isEqualTo("not-offered");
        }
    }

    @Test
    void whoHasTheWordTakesBackAndWhispersStay() {
        try (var two = new Two(server, "practice")) {
            assertThat(two.ot.choose(0, "way").path("canRewind").asBoolean()).isTrue();
            assertThat(two.pt.next("turn").path("canRewind").asBoolean()).isFalse();
            two.whisper(two.pt, 1, "Nei, ikke det");
            assertThat(refusal(two.pt, rewind(UUID.randomUUID(), 2))).isEqualTo("not-leading");

            two.ot.send(rewind(UUID.randomUUID(), 2));

            var back = two.ot.next("turn");
            assertThat(back.path("turn").asInt()).isZero();
            assertThat(back.path("transcript").toString())
                    .contains("Nei, ikke det")
                    .doesNotContain("Hvordan kom du hit");
            assertThat(back.path("pair").path("whispersLeft").asInt()).isEqualTo(2);
        }
    }

    @Test
    void whoComesBackFindsEverything() {
        try (var two = new Two(server, "full")) {
            two.choose(two.ot, 0, "way");
            two.whisper(two.ot, 1, "Nå du");
            two.choose(two.ot, 2, "hand-over-ot");
            two.pt.close();
            two.ot.next("presence");

            try (var back = two.mathias.play(two.attempt)) {
                var state = back.next("state");

                assertThat(state.path("seq").asInt()).isEqualTo(3);
                assertThat(state.path("turn").asInt()).isEqualTo(2);
                assertThat(state.path("pair").path("lead").asText()).isEqualTo("pt");
                assertThat(state.path("pair").path("handOver").path("option").asText())
                        .isEqualTo("hand-over-pt");
                assertThat(state.path("transcript").findValuesAsText("type")).contains("whisper", "hand-over");
                assertThat(back.choose(3, "must").path("seq").asInt()).isEqualTo(4);
            }
            var read = two.mathias.get("/api/attempts/" + two.attempt).json();
            assertThat(read.path("pair").path("you").asText()).isEqualTo("pt");
            assertThat(read.path("pair").path("seats").get(0).has("present")).isFalse();
        }
    }

    @Test
    void toAThirdItDoesNotExist() {
        try (var two = new Two(server, "full")) {
            var third = server.visitor();
            third.begin("full");

            for (var path : List.of("", "/debrief", "/reflection")) {
                assertThat(third.get("/api/attempts/" + two.attempt + path).status())
                        .isEqualTo(404);
            }
            assertThat(third.post("/api/attempts/" + two.attempt + "/invitation", "{}")
                            .status())
                    .isEqualTo(404);
            assertThat(third.get("/api/attempts").body()).doesNotContain(two.attempt);
            try (var connection = RawConnection.to(server)) {
                var upgrade = Handshake.to(server)
                        .path("/ws/attempts/" + two.attempt)
                        .cookie(third.cookie())
                        .bytes();
                assertThat(connection.send(upgrade).readHead()).startsWith("HTTP/1.1 404");
            }
        }
    }

    @Test
    void bothLookBackAtItAndWriteDownTheirOwn() {
        try (var two = new Two(server, "full")) {
            two.choose(two.ot, 0, "way");
            two.choose(two.ot, 1, "his");
            two.choose(two.ot, 2, "hand-over-ot");
            two.choose(two.pt, 3, "must");
            two.whisper(two.ot, 4, "Au");
            two.choose(two.pt, 5, "way");
            two.choose(two.pt, 6, "goodbye");

            for (var who : List.of(two.nora, two.mathias)) {
                var debrief =
                        who.get("/api/attempts/" + two.attempt + "/debrief").json();
                var together = debrief.path("collaboration");
                assertThat(together.path("you").asText()).isEqualTo(who.equals(two.nora) ? "ot" : "pt");
                assertThat(together.path("oneMessage").asInt()).isEqualTo(80);
                assertThat(together.path("air").asInt()).as("two of five").isEqualTo(80);
                assertThat(together.path("covered").asInt()).isEqualTo(50);
                assertThat(together.path("contradictions").findValuesAsText("seat"))
                        .containsExactlyInAnyOrder("ot", "pt");
                assertThat(together.path("handovers").get(0).path("turn").asInt())
                        .isEqualTo(3);
                assertThat(together.path("askedAgain").toString())
                        .isEqualTo("[{\"turn\":5,\"seat\":\"pt\",\"earlier\":1}]");
                assertThat(together.path("whispers").get(0).path("after").asInt())
                        .isEqualTo(4);
                assertThat(debrief.path("turns").findValuesAsText("seat")).contains("ot", "pt");
                assertThat(debrief.path("tries")).hasSize(1);
                assertThat(who.get("/api/attempts")
                                .json()
                                .get(0)
                                .path("pair")
                                .path("seats")
                                .findValuesAsText("name"))
                        .containsExactly("Nora", "Mathias");
            }
            var address = "/api/attempts/" + two.attempt + "/reflection";
            two.nora.put(address, "{\"version\":0,\"answers\":{\"a\":\"Nora\"}}");
            two.mathias.put(address, "{\"version\":0,\"answers\":{\"a\":\"Mathias\"}}");
            assertThat(two.nora.get(address).body()).contains("Nora").doesNotContain("Mathias");
            assertThat(two.mathias.get(address).body()).contains("Mathias");
        }
    }

    @Test
    void whoTriesAgainKeepsTheOther() {
        try (var two = new Two(server, "full")) {
            two.choose(two.ot, 0, "way");
            two.whisper(two.pt, 1, "Bra");
            two.choose(two.ot, 2, "hand-over-ot");
            var from = "\"from\":{\"attempt\":\"" + two.attempt + "\",\"turn\":2}";

            assertThat(two.mathias
                            .post("/api/attempts", PairScenario.asking("full", from + ",\"seat\":\"pt\""))
                            .status())
                    .isEqualTo(422);
            var fork = two.mathias
                    .post("/api/attempts", PairScenario.asking("full", from))
                    .json();

            assertThat(fork.path("seq").asInt()).as("whispers are not kept").isEqualTo(2);
            assertThat(fork.path("pair").path("you").asText()).isEqualTo("pt");
            assertThat(taken(fork.path("pair"))).containsExactly(false, true);
            assertThat(two.nora.post(PairScenario.call(fork), "{}").json().path("attempt"))
                    .isEqualTo(fork.path("id"));
            try (var ot = two.nora.play(fork.path("id").asText());
                    var pt = two.mathias.play(fork.path("id").asText())) {
                assertThat(ot.next("state").path("pair").path("you").asText()).isEqualTo("ot");
                assertThat(pt.next("state").path("pair").path("lead").asText()).isEqualTo("pt");
                assertThat(pt.choose(2, "must").path("seq").asInt()).isEqualTo(3);
            }
        }
    }

    @Test
    void whoIsAskedToTryAgainHasNothingOfItBeforeTheyCome() {
        try (var two = new Two(server, "full")) {
            two.choose(two.ot, 0, "way");
            var fork = two.mathias
                    .post(
                            "/api/attempts",
                            PairScenario.asking("full", "\"from\":{\"attempt\":\"" + two.attempt + "\",\"turn\":1}"))
                    .json();
            var id = fork.path("id").asText();

            assertThat(two.nora.get("/api/attempts").body())
                    .contains(two.attempt)
                    .doesNotContain(id);
            assertThat(two.nora.get("/api/attempts/" + id).status()).isEqualTo(404);
            try (var pt = two.mathias.play(id)) {
                pt.next("state");
                assertThat(refusal(pt, choice(UUID.randomUUID(), 1, "hand-over-ot")))
                        .isEqualTo("waiting");
            }
            var stranger = server.visitor();
            assertThat(stranger.get(PairScenario.call(fork))
                            .json()
                            .path("taken")
                            .asBoolean())
                    .as("kept for Nora")
                    .isTrue();
            assertThat(stranger.post(PairScenario.call(fork), "{}").status()).isEqualTo(409);
            assertThat(stranger.cookie()).isEmpty();
            assertThat(two.nora
                            .get(PairScenario.call(fork))
                            .json()
                            .path("taken")
                            .asBoolean())
                    .isFalse();
            assertThat(two.nora.post(PairScenario.call(fork), "{}").status()).isEqualTo(200);
            assertThat(two.nora.get("/api/attempts").body()).contains(id);
        }
    }

    @Test
    void whoeverComesIsSeenByARoomThatOpensJustThen() {
        for (int time = 0; time < 30; time++) {
            var nora = server.visitor();
            var mathias = server.visitor();
            var begun = PairScenario.begin(nora, "full");
            var sitting = CompletableFuture.supplyAsync(
                    () -> mathias.post(PairScenario.call(begun), "{}").status());
            try (var ot = nora.play(begun.path("id").asText())) {
                var seats = ot.next("state").path("pair");

                assertThat(sitting.join()).isEqualTo(200);

                assertThat(taken(seats).contains(false) ? taken(ot.next("presence")) : taken(seats))
                        .containsExactly(true, true);
            }
        }
    }

    private static String refusal(TestSocket socket, String message) {
        socket.send(message);
        return socket.next("refused").path("reason").asText();
    }

    private static List<Boolean> taken(JsonNode pair) {
        return pair.path("seats").findValues("taken").stream()
                .map(JsonNode::asBoolean)
                .toList();
    }

    private static List<Boolean> present(JsonNode pair) {
        return pair.path("seats").findValues("present").stream()
                .map(JsonNode::asBoolean)
                .toList();
    }
}
