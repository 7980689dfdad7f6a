package org.samtale.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.identity.Saved.address;
import static org.samtale.server.identity.Saved.ask;
import static org.samtale.server.identity.Saved.save;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samtale.server.testing.Answer;
import org.samtale.server.testing.PairScenario;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** Two learners who turn out to be one lose nothing, whatever each has done before. */
class MergeIT {
    private static final String COURSE = "/courses/supervising-together/";

    private final RunningServer server = PairScenario.shared();
    private final Visitor older = server.visitor();
    private final Visitor newer = server.visitor();
    private final String address = address();

    /** What one learner has, and what is written about it: attempt to its transcript, attempt to what was written down. */
    private record Kept(Map<String, JsonNode> transcripts, Map<String, List<String>> written) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingIsLostOfTwoHistoriesByChance(long seed) {
        var random = new Random(seed);
        older.begin("full");
        newer.begin("full");
        for (var step = 0; step < 8; step++) {
            live(random, step);
        }
        var before = kept(older);
        var brought = kept(newer);

        merge();

        var now = kept(newer);
        var attempts = new TreeSet<>(before.transcripts().keySet());
        attempts.addAll(brought.transcripts().keySet());
        assertThat(now.transcripts().keySet()).containsExactlyInAnyOrderElementsOf(attempts);
        assertThat(now.transcripts()).containsAllEntriesOf(before.transcripts());
        brought.transcripts()
                .forEach((attempt, transcript) ->
                        assertThat(now.transcripts().get(attempt)).isEqualTo(transcript));
        for (var history : List.of(before, brought)) {
            history.written()
                    .forEach((attempt, texts) -> texts.forEach(
                            text -> assertThat(now.written().get(attempt)).anyMatch(one -> one.contains(text))));
        }
        assertThat(kept(older)).isEqualTo(now);
    }

    @Test
    void whoSatOnBothSidesOfAPairKeepsTheFirstSeatAndBothReflections() {
        var begun = PairScenario.begin(older, "full");
        var attempt = begun.path("id").asText();
        newer.post(PairScenario.call(begun), "{}");
        write(older, attempt, "Jeg ledet.");
        write(newer, attempt, "Jeg fulgte.");

        merge();

        assertThat(older.get("/api/attempts/" + attempt)
                        .json()
                        .path("pair")
                        .path("you")
                        .asText())
                .isEqualTo("ot");
        assertThat(written(newer, attempt)).singleElement().asString().contains("Jeg ledet.", "Jeg fulgte.");
    }

    @Test
    void aThirdOneGoesOnWithTheirPartner() {
        var third = server.visitor();
        var begun = PairScenario.begin(third, "full");
        var attempt = begun.path("id").asText();
        newer.post(PairScenario.call(begun), "{}");

        merge();

        assertThat(older.get("/api/attempts/" + attempt)
                        .json()
                        .path("pair")
                        .path("you")
                        .asText())
                .isEqualTo("pt");
        assertThat(third.get("/api/attempts/" + attempt).status()).isEqualTo(200);
    }

    @Test
    void aLinkToAPaperLeadsToNoPaperOfSomebodyElse() {
        var alone = shared(newer, "monday/five-sentences");
        var both = shared(newer, "first-week/contract");
        fillIn(older, "first-week/contract", "Bare mitt");

        merge();

        assertThat(server.visitor().get(alone).body()).contains("Fra den andre");
        assertThat(server.visitor().get(both).status()).isEqualTo(404);
    }

    private String shared(Visitor who, String step) {
        fillIn(who, step, "Fra den andre");
        return Objects.requireNonNull(
                send(who, step + "/share", "do=share&name=").header("Location"));
    }

    private void fillIn(Visitor who, String step, String text) {
        var field = Jsoup.parse(who.get(COURSE + step).body())
                .expectFirst("textarea")
                .attr("name");
        send(who, step, "do=answer&" + field + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private Answer send(Visitor who, String step, String fields) {
        return who.send(
                "POST", COURSE + step, request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", server.url())
                        .POST(BodyPublishers.ofString(fields)));
    }

    private void live(Random random, int step) {
        var who = random.nextBoolean() ? older : newer;
        var begun = random.nextInt(3) == 0 ? PairScenario.begin(who, "full") : who.begin("full");
        var attempt = begun.path("id").asText();
        if (begun.has("invitation")) {
            if (random.nextBoolean()) {
                var mate = random.nextBoolean() ? (who.equals(older) ? newer : older) : server.visitor();
                mate.post(PairScenario.call(begun), "{}");
                write(mate, attempt, "Den andre skrev " + step);
            }
        } else {
            play(who, attempt, random.nextInt(12));
        }
        if (random.nextBoolean()) {
            write(who, attempt, "Jeg skrev " + step);
        }
    }

    private static void play(Visitor who, String attempt, int turns) {
        try (var socket = who.play(attempt)) {
            var told = socket.next("state");
            for (var seq = 0; seq < turns && !told.path("options").isEmpty(); seq++) {
                told = socket.choose(
                        seq, told.path("options").path(0).path("id").asText());
            }
        }
    }

    private static void write(Visitor who, String attempt, String text) {
        who.put(
                "/api/attempts/" + attempt + "/reflection",
                "{\"version\":0,\"answers\":{\"hands\":" + Visitor.json(text) + "}}");
    }

    /** The older one has saved under the address; the newer one now says that they are the same. */
    private void merge() {
        if (older.cookie().isEmpty()) {
            older.begin("full");
        }
        save(server, older, address);
        ask(newer, address);
        var came = server.outbox().links(address, 2).stream()
                .filter(link -> Saved.isIn(Saved.follow(newer, link)))
                .count();
        assertThat(came).as("links that led in").isEqualTo(1);
        assertThat(newer.get("/api/me").body()).contains(address);
    }

    private static Kept kept(Visitor who) {
        var transcripts = new HashMap<String, JsonNode>();
        var written = new HashMap<String, List<String>>();
        who.get("/api/attempts").json().forEach(one -> {
            var id = one.path("id").asText();
            transcripts.put(id, who.get("/api/attempts/" + id).json().path("transcript"));
            written.put(id, written(who, id));
        });
        return new Kept(transcripts, written);
    }

    private static List<String> written(Visitor who, String attempt) {
        var texts = new ArrayList<String>();
        who.get("/api/attempts/" + attempt + "/reflection")
                .json()
                .path("answers")
                .forEach(answer -> texts.add(answer.asText()));
        return texts;
    }
}
