package org.samtale.server.attempt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.attempt.RawSocket.BINARY;
import static org.samtale.server.attempt.RawSocket.CONTINUATION;
import static org.samtale.server.attempt.RawSocket.FINAL;
import static org.samtale.server.attempt.RawSocket.HUNG_UP;
import static org.samtale.server.attempt.RawSocket.PING;
import static org.samtale.server.attempt.RawSocket.TEXT;
import static org.samtale.server.attempt.RawSocket.frame;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RawConnection;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** Whatever comes over a socket, it is answered or closed with the right code, and nobody else notices. */
@ExtendWith(EventLoopGuard.class)
class MalformedFramesIT {
    private static final int MESSAGE_BYTES_MAX = 16 * 1024;
    private static final UUID ANY = UUID.fromString("00000000-0000-4000-8000-000000000000");

    private final RunningServer server = RunningServer.shared();
    private final Visitor visitor = server.visitor();
    private String attempt = "";

    @BeforeEach
    void anAttempt() {
        attempt = visitor.begin("full").path("id").asText();
    }

    @AfterEach
    void somebodyElsePlaysOnUnmoved() {
        var neighbour = server.visitor();
        try (var socket = neighbour.play(neighbour.begin("full").path("id").asText())) {
            socket.next("state");
            assertThat(socket.choose(0, "sit").path("seq").asInt()).isEqualTo(1);
        }
    }

    static Stream<Arguments> frames() {
        return Stream.of(
                Arguments.of("binary", frame(FINAL | BINARY, bytes("{}")), List.of(1003)),
                Arguments.of("empty binary", frame(FINAL | BINARY, bytes("")), List.of(1003)),
                Arguments.of("a frame over the limit", frame(FINAL | TEXT, spaces(MESSAGE_BYTES_MAX + 1)), tooBig()),
                Arguments.of(
                        // Refused while it is still being sent, which may lose the last word.
                        "a megabyte", frame(FINAL | TEXT, spaces(1024 * 1024)), List.of(1009, HUNG_UP)),
                Arguments.of(
                        "a frame that says it is eight exabytes",
                        frame(FINAL | TEXT, bytes("x"), Long.MAX_VALUE, 0x80),
                        tooBig()),
                Arguments.of("a message over the limit in small frames", fragments(20, 1024), List.of(1009)),
                Arguments.of("invalid UTF-8", frame(FINAL | TEXT, new byte[] {(byte) 0xC3, 0x28}), List.of(1007)),
                Arguments.of(
                        "an overlong encoding",
                        frame(FINAL | TEXT, new byte[] {(byte) 0xC0, (byte) 0xAF}),
                        List.of(1007)),
                Arguments.of(
                        "half a surrogate",
                        frame(FINAL | TEXT, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}),
                        List.of(1007)),
                Arguments.of("an unmasked frame", frame(FINAL | TEXT, bytes("{}"), 2, 0), List.of(1002, HUNG_UP)),
                Arguments.of("a reserved opcode", frame(FINAL | 0x3, bytes("{}")), List.of(1002, HUNG_UP)),
                Arguments.of("a reserved control opcode", frame(FINAL | 0xB, bytes("")), List.of(1002, HUNG_UP)),
                Arguments.of("a reserved bit", frame(FINAL | 0x40 | TEXT, bytes("{}")), List.of(1002, HUNG_UP)),
                Arguments.of(
                        "a continuation of nothing", frame(FINAL | CONTINUATION, bytes("{}")), List.of(1002, HUNG_UP)),
                Arguments.of("a ping in pieces", frame(PING, bytes("x")), List.of(1002, HUNG_UP)),
                Arguments.of("a ping that is too long", frame(FINAL | PING, spaces(126)), List.of(1002, HUNG_UP)),
                Arguments.of("a close with one byte", frame(FINAL | 0x8, new byte[] {3}), List.of(1002, HUNG_UP)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("frames")
    void areClosedWithTheRightCode(String what, byte[] frame, List<Integer> codes) {
        try (var socket = RawSocket.open(server, attempt, visitor.cookie())) {
            socket.send(frame);

            assertThat(socket.closeCode()).isIn(codes);
        }
    }

    static Stream<Arguments> messages() {
        return Stream.of(
                Arguments.of("", 1008),
                Arguments.of("{", 1007),
                Arguments.of("{\"type\":\"choose\"", 1007),
                Arguments.of("{} {}", 1007),
                Arguments.of("{\"a\":1,\"a\":2}", 1007),
                Arguments.of("{'type':'choose'}", 1007),
                Arguments.of("NaN", 1007),
                Arguments.of("{\"x\":" + "[".repeat(17) + "]".repeat(17) + "}", 1007),
                Arguments.of("{\"x\":" + "{\"y\":".repeat(500) + "1" + "}".repeat(500) + "}", 1007),
                Arguments.of("null", 1008),
                Arguments.of("[]", 1008),
                Arguments.of("\"choose\"", 1008),
                Arguments.of("{}", 1008),
                Arguments.of("{\"type\":\"choose\"}", 1008),
                Arguments.of("{\"type\":\"choose\",\"turnId\":1}", 1008),
                Arguments.of("{\"type\":\"choose\",\"turnId\":\"1-1-1-1-1\"}", 1008),
                Arguments.of("{\"type\":\"choose\",\"turnId\":\"00000000-0000-4000-8000-00000000000G\"}", 1008),
                Arguments.of("{\"type\":\"state\",\"turnId\":\"" + ANY + "\"}", 1008),
                Arguments.of("{\"type\":\"__proto__\",\"turnId\":\"" + ANY + "\"}", 1008));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aMessageThatIsNoneOfOursClosesTheSocket(String message, int code) {
        try (var socket = RawSocket.open(server, attempt, visitor.cookie())) {
            socket.text(message);

            assertThat(socket.closeCode()).isEqualTo(code);
        }
    }

    static Stream<String> unusable() {
        return Stream.of(
                "\"after\":0",
                "\"option\":\"sit\"",
                "\"after\":-1,\"option\":\"sit\"",
                "\"after\":0.5,\"option\":\"sit\"",
                "\"after\":1e3,\"option\":\"sit\"",
                "\"after\":\"0\",\"option\":\"sit\"",
                "\"after\":99999999999,\"option\":\"sit\"",
                "\"after\":null,\"option\":\"sit\"",
                "\"after\":0,\"option\":null",
                "\"after\":0,\"option\":7",
                "\"after\":0,\"option\":[\"sit\"]",
                "\"after\":0,\"option\":\"" + "x".repeat(101) + "\"",
                "\"after\":0,\"option\":\"sit\",\"seq\":9",
                "\"after\":0,\"option\":\"sit\",\"role\":\"admin\"",
                "\"after\":0,\"option\":\"sit\",\"score\":100",
                "\"after\":0,\"option\":\"sit\",\"ownerId\":\"me\"");
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void aMessageWithSomethingUnusableIsRefused(String fields) {
        try (var socket = visitor.play(attempt)) {
            socket.next("state");

            socket.send("{\"type\":\"choose\",\"turnId\":\"" + ANY + "\"," + fields + "}");

            var refused = socket.next("refused");
            assertThat(refused.path("reason").asText()).isEqualTo("invalid");
            assertThat(refused.path("turnId").asText()).isEqualTo(ANY.toString());
            assertThat(socket.isOpen()).isTrue();
        }
    }

    @Test
    void aMessageInPiecesAndWithPingsBetweenIsOneMessage() {
        var message = bytes("{\"type\":\"choose\",\"turnId\":\"" + ANY + "\",\"after\":0,\"option\":\"sit\"}");
        try (var socket = RawSocket.open(server, attempt, visitor.cookie())) {
            assertThat(socket.nextText()).contains("\"type\":\"state\"");

            socket.send(frame(TEXT, Arrays.copyOf(message, 10)))
                    .send(frame(FINAL | PING, bytes("there?")))
                    .send(frame(FINAL | CONTINUATION, Arrays.copyOfRange(message, 10, message.length)));

            assertThat(socket.nextText()).startsWith("{\"type\":\"turn\"");
        }
    }

    @Test
    void aMessageThatComesWithTheHandshakeIsNotLost() {
        var choice = bytes("{\"type\":\"choose\",\"turnId\":\"" + ANY + "\",\"after\":0,\"option\":\"sit\"}");
        var hasty = new ByteArrayOutputStream();
        hasty.writeBytes(Handshake.to(server)
                .path("/ws/attempts/" + attempt)
                .cookie(visitor.cookie())
                .bytes());
        hasty.writeBytes(frame(FINAL | TEXT, choice));

        try (var connection = RawConnection.to(server)) {
            assertThat(connection.send(hasty.toByteArray()).readHead()).startsWith("HTTP/1.1");
        }
    }

    private static byte[] fragments(int count, int bytesEach) {
        var all = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            var first = i == 0 ? TEXT : CONTINUATION;
            all.writeBytes(frame(i == count - 1 ? FINAL | first : first, spaces(bytesEach)));
        }
        return all.toByteArray();
    }

    private static List<Integer> tooBig() {
        return List.of(1009);
    }

    private static byte[] spaces(int count) {
        return " ".repeat(count).getBytes(UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
