package org.samtale.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samtale.server.testing.Answer;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RawConnection;
import org.samtale.server.testing.RunningServer;

/** Every answer tells the browser what it must not do, whatever was asked and whatever came of it. */
@ExtendWith(EventLoopGuard.class)
class SecurityHeadersIT {
    private final RunningServer server = RunningServer.shared();

    static Stream<String> addresses() {
        return Stream.of(
                "/",
                "/attempts/deep/link",
                "/app/main.js",
                "/styles/tokens.css",
                "/icon.svg",
                "/_static/lit/3.3.3/index.js",
                "/nothing.js",
                "/api/scenarios",
                "/api/scenarios/bench-in-the-park",
                "/api/scenarios/nobody",
                "/api/attempts",
                "/api/attempts/nothing",
                "/api/attempts/00000000-0000-0000-0000-000000000000/debrief",
                "/api/attempts/00000000-0000-0000-0000-000000000000/reflection",
                "/api/openapi.yaml",
                "/api/nothing",
                "/health/live",
                "/health/ready",
                "/ws/attempts/00000000-0000-0000-0000-000000000000",
                "/ws/nothing",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/%00");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void standOnEveryAnswer(String address) {
        var get = server.visitor().get(address);
        var post = server.visitor().post(address, "{}");

        assertHardened(get);
        assertHardened(post);
    }

    @Test
    void standOnAnAnswerToWhatIsNoHttp() {
        var answer = RawConnection.to(server).ask("GET / HTTP/1.1\r\nHost: a\r\n broken\u0000: header\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("content-security-policy: default-src 'none'");
        assertThat(answer).contains("application/problem+json");
    }

    @Test
    void thePageMayRunOnlyItsOwnScripts() {
        var answer = server.visitor().get("/");
        var policy = answer.header("Content-Security-Policy");
        var nonce = policy.replaceFirst("(?s).*'nonce-([^']+)'.*", "$1");

        assertThat(policy)
                .doesNotContain("unsafe")
                .contains("script-src 'self' 'nonce-" + nonce + "'")
                .contains("require-trusted-types-for 'script'")
                .contains("base-uri 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(answer.body()).contains("<script type=\"importmap\" nonce=\"" + nonce + "\">{\"imports\":{");
        assertThat(server.visitor().get("/").header("Content-Security-Policy")).isNotEqualTo(policy);
    }

    @Test
    void askForHttpsOnlyWherePeopleComeByHttps() {
        try (var https =
                RunningServer.with().publicUrl("https://samtale.example.org").start()) {
            assertThat(https.visitor().get("/").header("Strict-Transport-Security"))
                    .startsWith("max-age=");
        }
        assertThat(server.visitor().get("/").header("Strict-Transport-Security"))
                .isEmpty();
    }

    private static void assertHardened(Answer answer) {
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }
}
