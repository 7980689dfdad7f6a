package org.samtale.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.testing.TestSocket.choice;
import static org.samtale.server.testing.TestSocket.rewind;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.PairScenario;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.TestSocket;

/** What becomes of a conversation when whoever has the word goes and does not come back. */
@ExtendWith(EventLoopGuard.class)
class LeaderAwayIT {
    private static final Duration SOON = Duration.ofMillis(300);

    @Test
    void theOtherOneTakesTheWordAfterAWhileAndNotBefore() {
        try (var server = leaving(PairScenario.with(), Duration.ofSeconds(2));
                var two = new Two(server, "practice")) {
            two.ot.close();

            assertThat(two.pt.next("presence").has("handOver")).isFalse();
            assertThat(refusal(two.pt, "hand-over-ot", 0)).isEqualTo("not-leading");
            var left = two.pt.next("presence");
            assertThat(left.path("handOver").path("option").asText()).isEqualTo("hand-over-ot");
            assertThat(left.path("handOver").path("say").asText()).startsWith("Mathias vil gjerne");
            assertThat(refusal(two.pt, "way", 0))
                    .as("the word has to be taken first")
                    .isEqualTo("not-leading");

            var taken = two.pt.choose(0, "hand-over-ot");

            assertThat(taken.path("events").findValuesAsText("type")).startsWith("line", "hand-over");
            assertThat(taken.path("pair").path("lead").asText()).isEqualTo("pt");
            assertThat(taken.path("pair").path("handOver").path("option").asText())
                    .isEqualTo("hand-over-pt");
            assertThat(two.pt.choose(1, "must").path("seq").asInt()).isEqualTo(2);
            try (var back = two.nora.play(two.attempt)) {
                assertThat(back.next("state").path("pair").path("lead").asText())
                        .as("played again it is the same")
                        .isEqualTo("pt");
            }
        }
    }

    @Test
    void whoeverComesBackInTimeKeepsTheWord() {
        try (var server = leaving(PairScenario.with(), SOON);
                var two = new Two(server, "practice")) {
            two.ot.close();
            two.pt.next("presence");
            two.pt.next("presence");

            try (var back = two.nora.play(two.attempt)) {
                assertThat(back.next("state").path("pair").has("handOver")).isTrue();
                assertThat(two.pt.next("presence").has("handOver")).isFalse();
                assertThat(refusal(two.pt, "hand-over-ot", 0)).isEqualTo("not-leading");
                assertThat(back.choose(0, "way").path("seq").asInt()).isEqualTo(1);
            }
        }
    }

    @Test
    void whoeverComesToAConversationThatWasLeftIsToldAfterAWhile() {
        try (var server = leaving(PairScenario.with(), SOON);
                var two = new Two(server, "practice")) {
            two.choose(two.ot, 0, "hand-over-ot");
            two.pt.close();
            two.ot.next("presence");
            assertThat(two.ot.next("presence").path("handOver").path("option").asText())
                    .isEqualTo("hand-over-pt");
            try (var again = two.nora.play(two.attempt)) {

                var state = again.next("state").path("pair");

                assertThat(state.path("lead").asText()).isEqualTo("pt");
                assertThat(state.path("handOver").path("option").asText()).isEqualTo("hand-over-pt");
            }
            two.ot.send(rewind(UUID.randomUUID(), 1));
            assertThat(two.ot.next("refused").path("reason").asText())
                    .as("nothing else is theirs to do")
                    .isEqualTo("not-leading");
        }
    }

    @Test
    void whoseWordIsTakenDidNotHandItOverTooSoon() {
        try (var server = leaving(PairScenario.with(), SOON);
                var two = new Two(server, "practice")) {
            two.choose(two.ot, 0, "hand-over-ot");
            two.pt.close();
            two.ot.next("presence");
            two.ot.next("presence");

            var taken = two.ot.choose(1, "hand-over-pt").path("events");

            assertThat(taken.findValuesAsText("tooSoon")).containsExactly("false");
        }
    }

    @Test
    void whereNobodyHearsAHandoverTheOtherOneStandsIn() {
        var alone = PairScenario.with(text -> text.replace("  bench:\n", "  bench:\n    silence: none\n"));
        try (var server = leaving(alone, SOON);
                var two = new Two(server, "practice")) {
            assertThat(two.toldOt.path("pair").has("handOver")).isFalse();
            two.ot.close();
            assertThat(two.pt.next("presence").has("standsIn")).isFalse();
            assertThat(two.pt.next("presence").path("standsIn").asBoolean()).isTrue();

            var turn = two.pt.choose(0, "way");

            assertThat(turn.path("seat").asText()).as("in whose place").isEqualTo("ot");
            assertThat(turn.path("pair").path("lead").asText()).isEqualTo("ot");
            assertThat(two.pt.choose(1, "goodbye").path("pair").has("standsIn")).isFalse();
        }
    }

    private static RunningServer leaving(RunningServer.Settings settings, Duration after) {
        return settings.limits(new AttemptLimits(SocketLimits.standard(), TurnLogLimits.standard(), 500, after))
                .start();
    }

    private static String refusal(TestSocket socket, String option, int after) {
        socket.send(choice(UUID.randomUUID(), after, option));
        return socket.next("refused").path("reason").asText();
    }
}
