package org.samtale.server.download;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samtale.server.testing.ApiDocument;
import org.samtale.server.testing.Life;
import org.samtale.server.testing.PairScenario;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;
import org.samtale.server.web.Json;

/** Whoever asks what is kept of them gets all of it, twice: as data, and to be read; and nothing of anybody else. */
class DownloadIT {
    private final RunningServer server = PairScenario.shared();

    @Test
    void hasAllThatTheyLeft() throws IOException {
        var life = new Life(server);

        var files = download(life.learner, "nb");

        assertThat(files.keySet()).containsExactly("data.html", "data.json");
        life.leftForGood().forEach((what, word) -> {
            assertThat(files.get("data.json")).as("their " + what + ", as data").contains(word);
            assertThat(files.get("data.html"))
                    .as("their " + what + ", to be read")
                    .contains(word);
        });
        ApiDocument.openApi().checkSchema("Handout", json(files));
    }

    @Test
    void hasEveryTurnOfAnAttemptAndWhatWasSaid() throws IOException {
        var life = new Life(server);

        var files = download(life.learner, "nb");

        var attempt = attempt(json(files), life.alone);
        assertThat(attempt.path("turns")).hasSize(1);
        assertThat(attempt.path("turns").path(0).path("mine").asBoolean()).isTrue();
        assertThat(attempt.path("turns").path(0).path("input").asText()).isNotEmpty();
        var said = life.learner.get("/api/attempts/" + life.alone).json().path("transcript");
        said.findValuesAsText("text").forEach(text -> assertThat(files.get("data.html"))
                .contains(text.replace("'", "&#39;").replace("\"", "&quot;")));
    }

    @Test
    void hasNothingThatTheOtherOneOfAPairWrote() throws IOException {
        var life = new Life(server);
        var secret = "canary-" + UUID.randomUUID();
        life.whisper(life.partner, secret);

        var files = download(life.learner, "nb");

        files.values().forEach(file -> assertThat(file).doesNotContain(secret));
        var turns = attempt(json(files), life.shared).path("turns");
        assertThat(turns.findValuesAsText("mine")).containsExactly("true", "false");
        assertThat(turns.path(1).has("input")).isFalse();
        assertThat(files.get("data.html")).contains("Den andre studenten hvisket");
        assertThat(download(life.partner, "nb").get("data.json"))
                .contains(secret)
                .doesNotContain(life.left("whisper"), life.left("reflection on what was shared"));
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Samtalene dine, Benken i parken",
        "nn, Samtalane dine, Benken i parken",
        "da, Dine samtaler, Benken i parken",
        "sv, Dina samtal, Benken i parken",
        "en, Your conversations, The bench in the park"
    })
    void isReadInFiveLanguages(String language, String heading, String title) throws IOException {
        var visitor = server.visitor();
        visitor.begin("full");

        var page = download(visitor, language).get("data.html");

        assertThat(page).startsWith("<!doctype html>\n<html lang=\"" + language + "\">");
        assertThat(page).contains("<h2>" + heading + "</h2>", title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "<svg/onload=alert(1)>"})
    void runsNothingThatSomebodyWrote(String written) throws IOException {
        var visitor = server.visitor();
        var attempt = visitor.begin("full").path("id").asText();
        visitor.put(
                "/api/attempts/" + attempt + "/reflection",
                Visitor.json(Map.of("version", 0, "answers", Map.of(written, written))));

        var page = download(visitor, "nb").get("data.html");

        assertThat(page).doesNotContain("<script", "<img", "<svg").contains("alert(1)");
    }

    @Test
    void isForTheirOwnEyes() throws IOException {
        var life = new Life(server);

        assertThat(server.visitor().get("/api/me/download").status()).isEqualTo(404);
        assertThat(life.partner.get("/api/me/download?language=xx").status()).isEqualTo(422);
        assertThat(life.partner.get("/api/me/download").header("Cache-Control")).isEqualTo("no-store");
        assertThat(download(life.partner, "nb").get("data.json"))
                .doesNotContain(life.left("address"), life.left("reflection"), life.alone);
    }

    private static JsonNode attempt(JsonNode data, String id) {
        for (var one : data.path("attempts")) {
            if (one.path("id").asText().equals(id)) {
                return one;
            }
        }
        throw new AssertionError("No attempt " + id + " in " + data);
    }

    private static JsonNode json(Map<String, String> files) throws IOException {
        return Json.mapper().readTree(files.get("data.json"));
    }

    private static Map<String, String> download(Visitor visitor, String language) throws IOException {
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(visitor.download("/api/me/download?language=" + language)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
