package org.samtale.server.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * A learner who leaves something wherever a learner can. A feature that keeps more lets them leave more here: in
 * {@link #liveOn}, with a word that is found nowhere else. What has no page yet is planted in its table by the test of erasing.
 */
public final class Life {
    private final RunningServer server;
    public final Visitor learner;
    public final Visitor partner;
    public final String alone;
    public final String shared;

    /** What they left, by what it is. */
    public final Map<String, String> left = new LinkedHashMap<>();

    public Life(RunningServer server) {
        this.server = server;
        this.learner = server.visitor();
        this.partner = server.visitor();
        this.alone = beginWith(canary("browser"));
        var begun = PairScenario.begin(partner, "full");
        this.shared = begun.path("id").asText();
        assertThat(learner.post(PairScenario.call(begun), "{}").status()).isEqualTo(200);
        liveOn();
        left.remove("browser");
    }

    /** The word that they left there. */
    public String left(String where) {
        return Objects.requireNonNull(left.get(where), where);
    }

    /** What is theirs to have, but for what is only there for a while, or means nothing to anybody. */
    public Map<String, String> leftForGood() {
        var kept = new LinkedHashMap<>(left);
        kept.remove("address never proved");
        kept.remove("id of a browser");
        return kept;
    }

    private void liveOn() {
        left.put("attempt", alone);
        try (var socket = learner.play(alone)) {
            var state = socket.next("state");
            socket.choose(0, state.path("options").path(0).path("id").asText());
        }
        write(alone, canary("question"), canary("reflection"));
        write(shared, "hands", canary("reflection on what was shared"));
        whisper(learner, canary("whisper"));
        ask(learner, canary("address never proved") + "@example.org");
        save(canary("address") + "@example.org");
        StreamSupport.stream(learner.get("/api/browsers").json().spliterator(), false)
                .forEach(one -> left.put("id of a browser", one.path("id").asText()));
    }

    private String canary(String what) {
        var word = "canary-" + UUID.randomUUID();
        left.put(what, word);
        return word;
    }

    private String beginWith(String userAgent) {
        var answer = learner.send("POST", "/api/attempts", request -> request.header("Content-Type", "application/json")
                .header("Origin", server.url())
                .header("User-Agent", userAgent)
                .POST(BodyPublishers.ofString(
                        "{\"scenario\":\"bench-in-the-park\",\"language\":\"nb\",\"mode\":\"full\"}")));
        return answer.json().path("id").asText();
    }

    private void write(String attempt, String question, String text) {
        assertThat(learner.put(
                                "/api/attempts/" + attempt + "/reflection",
                                "{\"version\":0,\"answers\":{\"" + question + "\":\"" + text + "\"}}")
                        .status())
                .isEqualTo(200);
    }

    public void whisper(Visitor who, String text) {
        try (var socket = who.play(shared)) {
            var seq = socket.next("state").path("seq").asInt();
            socket.send("{\"type\":\"whisper\",\"turnId\":\"" + UUID.randomUUID() + "\",\"after\":" + seq
                    + ",\"text\":\"" + text + "\"}");
            socket.next("whispered");
        }
    }

    public static void ask(Visitor who, String address) {
        assertThat(who.post("/api/mail-links", "{\"email\":\"" + address + "\",\"language\":\"nb\"}")
                        .status())
                .isEqualTo(202);
    }

    private void save(String address) {
        ask(learner, address);
        comeIn(learner, address, 1);
    }

    /** By whichever of so many links has not been used. */
    public void comeIn(Visitor who, String address, int links) {
        assertThat(server.outbox().links(address, links).stream()
                        .filter(link -> who.form(link, "").status() == 303))
                .hasSize(1);
    }
}
