package org.samtale.server.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** How somebody talks, over all their tries. */
@ExtendWith(EventLoopGuard.class)
class ProfileIT {
    private final Visitor visitor = RunningServer.shared().visitor();

    @Test
    void isEmptyForWhoeverHasEndedNothing() {
        visitor.begin("full");

        var profile = profile("nb");

        assertThat(profile.path("tries")).isEmpty();
        assertThat(profile.path("moves")).isEmpty();
    }

    @Test
    void countsTheMovesOfEveryTryTheOldestFirst() {
        play("hurry", "ducks", "goodbye");
        play("sit", "ducks", "goodbye");

        var profile = profile("nb");

        assertThat(profile.path("tries")).hasSize(2);
        assertThat(profile.path("tries").get(0).path("turns").asInt()).isEqualTo(3);
        assertThat(profile.path("tries").get(0).path("moves"))
                .isNotEqualTo(profile.path("tries").get(1).path("moves"));
        assertThat(profile.path("moves").findValuesAsText("id"))
                .containsAll(() -> profile.path("tries").get(1).path("moves").fieldNames());
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        play("sit", "ducks", "goodbye");

        assertThat(profile("en").path("moves").findValuesAsText("language")).containsOnly("en");
        assertThat(profile("xx").path("moves").findValuesAsText("language"))
                .as("a language no scenario has")
                .containsOnly("nb");
    }

    @Test
    void isNobodyElsesToSee() {
        play("sit", "ducks", "goodbye");

        var stranger = RunningServer.shared().visitor().get("/api/profile").json();

        assertThat(stranger.path("tries")).isEmpty();
    }

    private void play(String... options) {
        try (var socket = visitor.play(visitor.begin("full").path("id").asText())) {
            socket.next("state");
            for (int i = 0; i < options.length; i++) {
                socket.choose(i, options[i]);
            }
        }
    }

    private JsonNode profile(String language) {
        return visitor.get("/api/profile?language=" + language).json();
    }
}
