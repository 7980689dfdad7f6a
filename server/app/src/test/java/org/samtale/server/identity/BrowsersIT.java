package org.samtale.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.identity.Saved.address;
import static org.samtale.server.identity.Saved.ask;
import static org.samtale.server.identity.Saved.save;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** Whoever has saved their progress sees in which browsers they are signed in, and signs any of them out. */
class BrowsersIT {
    private static final int SIGNED_OUT = 4001;

    private final RunningServer server = RunningServer.shared();
    private final String address = address();
    private final Visitor phone = server.visitor();
    private final Visitor laptop = server.visitor();
    private String attempt = "";

    @BeforeEach
    void saveOnThePhoneAndComeInAtTheLaptop() {
        attempt = phone.begin("full").path("id").asText();
        save(server, phone, address);
        ask(phone, address);
        assertThat(server.outbox().links(address, 2).stream().filter(link -> Saved.isIn(Saved.follow(laptop, link))))
                .hasSize(1);
    }

    @Test
    void areListedWithTheOneThatAsks() {
        var told = phone.get("/api/browsers").json();

        assertThat(told).hasSize(2);
        assertThat(told.findValues("here").stream().filter(JsonNode::asBoolean)).hasSize(1);
        assertThat(Instant.parse(told.path(0).path("lastSeenAt").asText()))
                .isAfter(Instant.now().minusSeconds(60));
        assertThat(here(phone)).isNotEqualTo(here(laptop));
        assertThat(server.visitor().get("/api/browsers").body()).isEqualTo("[]");
    }

    @Test
    void oneThatIsSignedOutIsClosedWithinTwoSecondsAndComesInNoMore() {
        try (var lost = laptop.play(attempt);
                var own = phone.play(attempt)) {
            lost.next("state");
            own.next("state");
            var start = Instant.now();

            assertThat(phone.delete("/api/browsers/" + here(laptop)).status()).isEqualTo(200);

            assertThat(lost.closeCode()).isEqualTo(SIGNED_OUT);
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
            assertThat(own.isOpen()).isTrue();
        }
        assertThat(laptop.get("/api/attempts/" + attempt).status()).isEqualTo(404);
        assertThat(laptop.get("/api/me").body()).isEqualTo("{\"identities\":[],\"providers\":[]}");
        assertThat(phone.get("/api/attempts/" + attempt).status()).isEqualTo(200);
        assertThat(phone.get("/api/browsers").json()).hasSize(1);
    }

    @Test
    void allOthersGoAtOnceAndComeBackByAMail() {
        assertThat(phone.delete("/api/browsers").status()).isEqualTo(200);

        assertThat(laptop.get("/api/browsers").body()).isEqualTo("[]");
        assertThat(phone.get("/api/browsers").json()).hasSize(1);
        ask(phone, address);
        assertThat(server.outbox().links(address, 3).stream().filter(link -> Saved.isIn(Saved.follow(laptop, link))))
                .hasSize(1);
        assertThat(laptop.get("/api/attempts/" + attempt).status()).isEqualTo(200);
    }

    @Test
    void theOneThatAsksIsSignedOutTooAndForgetsItsCookie() {
        var cookie = phone.cookie();

        assertThat(phone.delete("/api/browsers/" + here(phone)).status()).isEqualTo(200);

        assertThat(phone.cookie()).isEqualTo("samtale=");
        assertThat(cookie).isNotEqualTo(phone.cookie());
        assertThat(laptop.get("/api/browsers").json()).hasSize(1);
    }

    @Test
    void thoseOfOthersLookLikeOnesThatNeverWere() {
        var stranger = server.visitor();
        stranger.begin("full");

        var foreign = stranger.delete("/api/browsers/" + here(phone));
        var unknown = stranger.delete("/api/browsers/" + UUID.randomUUID());
        var nobody = server.visitor().delete("/api/browsers/" + here(phone));

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(nobody.status()).isEqualTo(404);
        assertThat(phone.get("/api/browsers").json()).hasSize(2);
    }

    @Test
    void areSignedOutByPagesOfOursOnly() {
        var foreign = laptop.send("DELETE", "/api/browsers", request -> request.DELETE()
                .header("Content-Type", "application/json")
                .header("Origin", "https://elsewhere.example"));

        assertThat(foreign.status()).isEqualTo(403);
        assertThat(phone.get("/api/browsers").json()).hasSize(2);
    }

    private static String here(Visitor visitor) {
        return StreamSupport.stream(visitor.get("/api/browsers").json().spliterator(), false)
                .filter(one -> one.path("here").asBoolean())
                .map(one -> one.path("id").asText())
                .findFirst()
                .orElseThrow();
    }
}
