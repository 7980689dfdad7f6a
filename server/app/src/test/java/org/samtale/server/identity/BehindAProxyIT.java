package org.samtale.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.identity.Saved.address;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samtale.server.testing.RunningServer;

/** Behind a proxy people are told apart by whom the proxy saw, and not by what they say of themselves. */
class BehindAProxyIT {
    private static final Random RANDOM = new Random();

    @Test
    void nobodyGetsMoreLinksByNamingOtherAddresses() {
        var somebody = seen();
        var another = seen();
        var addresses = IntStream.range(0, 22).mapToObj(one -> address()).toList();
        try (var server = RunningServer.with().trustedProxies(1).start()) {
            addresses.forEach(address -> ask(server, address, seen() + ", " + somebody));
            var elsewhere = address();
            ask(server, elsewhere, another);

            assertThat(server.outbox().link(elsewhere)).isNotEmpty();
            addresses.subList(0, 20).forEach(address -> assertThat(
                            server.outbox().links(address, 1))
                    .hasSize(1));
            assertThat(addresses.subList(20, 22))
                    .allSatisfy(address ->
                            assertThat(server.outbox().links(address, 0)).isEmpty());
        }
    }

    /** One that no other run has counted. */
    private static String seen() {
        return "10." + RANDOM.nextInt(256) + "." + RANDOM.nextInt(256) + "." + RANDOM.nextInt(256);
    }

    private static void ask(RunningServer server, String address, String forwardedFor) {
        var answer = server.visitor()
                .send("POST", "/api/mail-links", request -> request.header("Content-Type", "application/json")
                        .header("Origin", server.url())
                        .header("X-Forwarded-For", forwardedFor)
                        .POST(BodyPublishers.ofString("{\"email\":\"" + address + "\",\"language\":\"nb\"}")));
        assertThat(answer.status()).isEqualTo(202);
    }
}
