package org.samtale.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RawConnection;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** Only pages of this service open a socket or change anything; who else tries is refused before there is a socket. */
@ExtendWith(EventLoopGuard.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OriginIT {
    private static final String OWN = "https://samtale.example.org";

    private final RunningServer local = RunningServer.shared();
    private final Visitor visitor = local.visitor();
    private String attempt = "";
    private RunningServer known = local;

    @BeforeAll
    void twoServersOneOfThemWithAName() {
        known = RunningServer.with().publicUrl(OWN).start();
        attempt = visitor.begin("full").path("id").asText();
    }

    @AfterAll
    void stopTheNamedOne() {
        known.close();
    }

    static Stream<String> foreignToTheName() {
        return Stream.of(
                "null",
                "",
                "https://samtale.example.org.evil.example",
                "https://evil-samtale.example.org",
                "https://evil.samtale.example.org",
                "https://samtale.example.orgevil.example",
                "https://samtale.example.or",
                "https://samtale.example",
                "https://example.org",
                "https://amtale.example.org",
                "http://samtale.example.org",
                "ws://samtale.example.org",
                "wss://samtale.example.org",
                "ftp://samtale.example.org",
                "file://samtale.example.org",
                "//samtale.example.org",
                "samtale.example.org",
                "https:samtale.example.org",
                "https:/samtale.example.org",
                "https://samtale.example.org:443",
                "https://samtale.example.org:80",
                "https://samtale.example.org:8443",
                "https://samtale.example.org:",
                "https://samtale.example.org/",
                "https://samtale.example.org/page",
                "https://samtale.example.org?x",
                "https://samtale.example.org#x",
                "https://samtale.example.org.",
                "https://SAMTALE.example.org",
                "HTTPS://samtale.example.org",
                "https://samtale.example.org@evil.example",
                "https://evil.example@samtale.example.org",
                "https://user:pass@samtale.example.org",
                "https://s\u00E4mtale.example.org",
                "https://xn--smtale-bua.example.org",
                "https://samtale.example.org https://evil.example",
                "https://evil.example https://samtale.example.org",
                "https://samtale.example.org,https://evil.example",
                "https://samtale.example.org\thttps://evil.example",
                "https://samtale%2eexample.org",
                "https://samtale.example.org%00.evil.example",
                "https://127.0.0.1",
                "http://localhost",
                "chrome-extension://samtale.example.org",
                "data:text/html,x",
                "blob:https://samtale.example.org/1",
                "*");
    }

    @ParameterizedTest
    @MethodSource("foreignToTheName")
    void aForeignOriginIsRefusedBeforeTheUpgrade(String origin) {
        assertThat(upgrade(known, handshake -> handshake.with("Origin", origin)))
                .startsWith("HTTP/1.1 403");
        assertThat(change(known, origin)).startsWith("HTTP/1.1 403");
    }

    static Stream<String> foreignToLoopback() {
        return Stream.of(
                "null",
                "https://127.0.0.1:%d",
                "http://127.0.0.1",
                "http://127.0.0.1:1%d",
                "http://localhost:%d",
                "http://127.0.0.2:%d",
                "http://127.1:%d",
                "http://2130706433:%d",
                "http://0.0.0.0:%d",
                "http://[::1]:%d",
                "http://127.0.0.1.nip.io:%d",
                "http://127.0.0.1:%d/",
                "http://127.0.0.1:%d.evil.example");
    }

    @ParameterizedTest
    @MethodSource("foreignToLoopback")
    void onLoopbackOnlyTheRequestsOwnHostIsOurs(String origin) {
        var written = origin.replace("%d", String.valueOf(local.port()));

        assertThat(upgrade(local, handshake -> handshake.with("Origin", written)))
                .startsWith("HTTP/1.1 403");
        assertThat(change(local, written)).startsWith("HTTP/1.1 403");
    }

    @Test
    void aNameThatMerelyPointsHereIsNotOurs() {
        var rebound = "rebound.evil.example:" + local.port();

        assertThat(upgrade(local, handshake -> handshake.with("Host", rebound).with("Origin", "http://" + rebound)))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void withoutAnOriginThereIsNoSocket() {
        assertThat(upgrade(local, handshake -> handshake.without("Origin"))).startsWith("HTTP/1.1 403");
    }

    @Test
    void ourOwnOriginIsLetIn() {
        assertThat(upgrade(local, handshake -> handshake)).startsWith("HTTP/1.1 101");
        assertThat(upgrade(local, handshake -> handshake
                        .with("Host", "localhost:" + local.port())
                        .with("Origin", "http://localhost:" + local.port())))
                .startsWith("HTTP/1.1 101");
        assertThat(change(known, OWN)).startsWith("HTTP/1.1 201");
    }

    static Stream<UnaryOperator<Handshake>> notOurProtocol() {
        return Stream.of(
                handshake -> handshake.with("Sec-WebSocket-Version", "8"),
                handshake -> handshake.with("Sec-WebSocket-Version", "7"),
                handshake -> handshake.with("Sec-WebSocket-Version", "14"),
                handshake -> handshake.without("Sec-WebSocket-Version"),
                handshake -> handshake.without("Sec-WebSocket-Protocol"),
                handshake -> handshake.with("Sec-WebSocket-Protocol", "samtale.v2"),
                handshake -> handshake.with("Sec-WebSocket-Protocol", "SAMTALE.V1"),
                handshake -> handshake.without("Upgrade"),
                handshake -> handshake.with("Upgrade", "h2c"));
    }

    @ParameterizedTest
    @MethodSource("notOurProtocol")
    void anotherProtocolIsRefusedBeforeTheUpgrade(UnaryOperator<Handshake> change) {
        assertThat(upgrade(local, change)).startsWith("HTTP/1.1 426").contains("Sec-WebSocket-Version: 13");
    }

    @Test
    void changingNeedsTheWordOfABrowserThatThePageIsOurs() {
        assertThat(changing("Sec-Fetch-Site: same-origin\r\n")).startsWith("HTTP/1.1 201");
        assertThat(changing("Sec-Fetch-Site: cross-site\r\n")).startsWith("HTTP/1.1 403");
        assertThat(changing("Sec-Fetch-Site: same-site\r\n")).startsWith("HTTP/1.1 403");
        assertThat(changing("Sec-Fetch-Site: none\r\n")).startsWith("HTTP/1.1 403");
        assertThat(changing("")).startsWith("HTTP/1.1 403");
        assertThat(changing("Origin: " + local.url() + "\r\nSec-Fetch-Site: cross-site\r\n"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void changingNeedsJson() {
        for (var type : new String[] {
            "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "", "application/jsonp"
        }) {
            assertThat(visitor.send("POST", "/api/attempts", request -> {
                                var built =
                                        request.header("Origin", local.url()).POST(BodyPublishers.ofString("{}"));
                                return type.isEmpty() ? built : built.header("Content-Type", type);
                            })
                            .status())
                    .isEqualTo(415);
        }
    }

    private String upgrade(RunningServer server, UnaryOperator<Handshake> change) {
        var handshake = Handshake.to(server).path("/ws/attempts/" + attempt).cookie(visitor.cookie());
        try (var connection = RawConnection.to(server)) {
            return connection.send(change.apply(handshake).bytes()).readHead();
        }
    }

    private String changing(String headers) {
        return change(local, headers, "127.0.0.1:" + local.port());
    }

    private static String change(RunningServer server, String origin) {
        return change(server, "Origin: " + origin + "\r\n", "127.0.0.1:" + server.port());
    }

    private static String change(RunningServer server, String headers, String host) {
        var body = "{\"scenario\":\"bench-in-the-park\",\"language\":\"nb\",\"mode\":\"full\"}";
        try (var connection = RawConnection.to(server)) {
            return connection
                    .send(("POST /api/attempts HTTP/1.1\r\nHost: " + host + "\r\n" + headers
                                    + "Content-Type: application/json\r\nContent-Length: " + body.length()
                                    + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.ISO_8859_1))
                    .readHead();
        }
    }
}
