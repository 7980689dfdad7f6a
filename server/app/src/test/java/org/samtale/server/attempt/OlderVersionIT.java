package org.samtale.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.samtale.server.database.TestDatabase;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** An attempt stays with the version it was begun with, also when that lacks a language which the present one has. */
@ExtendWith(EventLoopGuard.class)
class OlderVersionIT {
    @TempDir
    Path norwegianOnly;

    private Visitor visitor = RunningServer.shared().visitor();
    private String earlier = "";

    @BeforeEach
    void anAttemptFromBeforeTheTranslation() throws IOException {
        for (var file : new String[] {"framework.yaml", "bench-in-the-park.scenario.yaml"}) {
            Files.copy(Path.of("src/test/resources/scenarios").resolve(file), norwegianOnly.resolve(file));
        }
        try (var before = RunningServer.with().scenarios(norwegianOnly).start()) {
            visitor = before.visitor();
            earlier = play(visitor.begin("full").path("id").asText(), "sit", "goodbye");
        }
        visitor = visitor.at(RunningServer.shared());
    }

    @Test
    void aForkInALanguageTheVersionLacksGoesOnInTheEarlierOne() {
        var begun = visitor.post(
                "/api/attempts",
                "{\"scenario\":\"bench-in-the-park\",\"language\":\"en\",\"mode\":\"full\",\"from\":{\"attempt\":\""
                        + earlier + "\",\"turn\":0}}");

        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.json().path("language").asText()).isEqualTo("nb");
        var fork = play(begun.json().path("id").asText(), "sit", "goodbye");
        assertThat(visitor.get("/api/attempts").json())
                .extracting(listed -> listed.path("id").asText())
                .containsExactly(fork, earlier);
        assertThat(visitor.get("/api/attempts/" + earlier + "/debrief").json().path("tries"))
                .hasSize(2);
    }

    @Test
    void anAttemptThatWasKeptWithALanguageItsVersionLacksIsToldInThatOfTheScenario() throws SQLException {
        keepWithAnotherLanguage(earlier);

        assertThat(visitor.get("/api/attempts").json().path(0).path("title").asText())
                .isEqualTo("Benken i parken");
        assertThat(visitor.get("/api/attempts/" + earlier).status()).isEqualTo(200);
        assertThat(visitor.get("/api/attempts/" + earlier + "/debrief").status())
                .isEqualTo(200);
    }

    private String play(String attempt, String... options) {
        try (var socket = visitor.play(attempt)) {
            socket.next("state");
            for (int i = 0; i < options.length; i++) {
                socket.choose(i, options[i]);
            }
        }
        return attempt;
    }

    private static void keepWithAnotherLanguage(String attempt) throws SQLException {
        var settings = TestDatabase.shared();
        var url = "jdbc:postgresql://" + settings.host() + ":" + settings.port() + "/" + settings.database();
        try (var connection = DriverManager.getConnection(url, settings.user(), settings.password());
                var change = connection.prepareStatement("update attempt set language = 'en' where id = ?")) {
            change.setObject(1, UUID.fromString(attempt));
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }
}
