package org.samtale.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samtale.server.testing.Answer;
import org.samtale.server.testing.RunningServer;

/** Whoever asks without end for what costs more than a page is told to wait; nobody else is. */
class SourceLimitsIT {
    private static final String SIGN_IN = "/sign-in/nobody";

    @Test
    void aSourceIsSlowedDownByItselfAsOurProxySawIt() {
        try (var server = RunningServer.with().trustedProxies(1).start()) {
            var taken = IntStream.range(0, 300)
                    .filter(time -> ask(server, SIGN_IN, "10.1.1." + time + ", 10.0.0.1")
                                    .status()
                            == 303)
                    .count();

            var tooMany = ask(server, SIGN_IN, "10.2.2.2, 10.0.0.1");

            assertThat(taken).isEqualTo(300);
            assertThat(tooMany.status()).isEqualTo(429);
            assertThat(tooMany.header("Retry-After")).isEqualTo("60");
            assertThat(tooMany.body()).contains("Vent et minutt");
            assertThat(ask(server, SIGN_IN, "10.0.0.2").status()).isEqualTo(303);
            assertThat(ask(server, "/save", "10.0.0.1").status()).isEqualTo(200);
        }
    }

    private static Answer ask(RunningServer server, String path, String forwardedFor) {
        return server.visitor().send("GET", path, request -> request.header("X-Forwarded-For", forwardedFor)
                .GET());
    }
}
