package org.samtale.server.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** Looking back, once there is something to look back at. */
@ExtendWith(EventLoopGuard.class)
class DebriefIT {
    private final Visitor visitor = RunningServer.shared().visitor();

    @Test
    void waitsForTheEnd() {
        var attempt = visitor.begin("full").path("id").asText();

        var answer = visitor.get("/api/attempts/" + attempt + "/debrief");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("type").asText()).isEqualTo("/problems/refused");
    }

    @Test
    void tellsAtLastWhatWasHidden() {
        var attempt = play("sit", "ducks", "goodbye");

        var debrief = visitor.get("/api/attempts/" + attempt + "/debrief").json();

        assertThat(debrief.path("language").asText()).isEqualTo("nb");
        assertThat(debrief.path("ending").path("id").asText()).isEqualTo("ducklings");
        assertThat(debrief.path("ending").path("epilogue").toString()).contains("seks andunger");
        assertThat(debrief.path("turns")).hasSize(3);
        assertThat(debrief.path("turns").get(0).path("thoughts").toString()).contains("Hun satte seg langt nok unna.");
        assertThat(debrief.path("turns").get(0).path("offered")).hasSize(3);
        assertThat(debrief.path("meters").findValuesAsText("id")).contains("trust", "openness", "information");
        assertThat(debrief.path("meters").get(0).path("curve")).hasSize(4);
        assertThat(debrief.path("facts").get(0).path("text").asText()).isEqualTo("Det ligger et reir under benken.");
        assertThat(debrief.path("goals").get(0).path("level").asText()).isEqualTo("reached");
        assertThat(debrief.path("meters").get(0).path("as").asText()).isEqualTo("trust");
        assertThat(debrief.path("talk").get(0).path("lines"))
                .as("the opening and three turns")
                .hasSize(4);
        assertThat(debrief.path("tries").get(0).path("current").asBoolean()).isTrue();
    }

    @Test
    void saysWhatOthersCallTheMovesAndWhere() {
        var attempt = play("hurry", "ducks", "goodbye");

        var debrief =
                visitor.get("/api/attempts/" + attempt + "/debrief?language=en").json();

        assertThat(debrief.path("frameworks").toString())
                .isEqualTo("[{\"id\":\"nurse\",\"name\":\"NURSE\",\"source\":\"Back 2005\"}]");
        assertThat(debrief.path("moveProfile").findValues("countsAs"))
                .extracting(Object::toString)
                .containsExactly("[{\"framework\":\"nurse\",\"name\":\"Explore\"}]", "[]", "[]");
    }

    @Test
    void keepsWhatWasNotFoundToItselfButForAHint() {
        var attempt = play("sit", "goodbye");

        var fact = visitor.get("/api/attempts/" + attempt + "/debrief?language=en")
                .json()
                .path("facts")
                .get(0);

        assertThat(fact.path("state").asText()).isEqualTo("not-found");
        assertThat(fact.has("text")).isFalse();
        assertThat(fact.path("hint").asText()).isEqualTo("Ask about the ducks.");
    }

    @Test
    void laysAForkBesideTheAttemptItCameFrom() {
        var earlier = play("sit", "goodbye");
        var fork = visitor.post(
                        "/api/attempts",
                        "{\"scenario\":\"bench-in-the-park\",\"language\":\"nb\",\"mode\":\"full\",\"from\":{\"attempt\":\""
                                + earlier + "\",\"turn\":1}}")
                .json()
                .path("id")
                .asText();
        continueWith(fork, 1, "ducks", "goodbye");

        var debrief = visitor.get("/api/attempts/" + fork + "/debrief").json();

        assertThat(debrief.path("origin").path("attempt").asText()).isEqualTo(earlier);
        assertThat(debrief.path("origin").path("turns")).hasSize(2);
        assertThat(debrief.path("origin").path("ending").path("id").asText()).isEqualTo("home");
        assertThat(debrief.path("tries")).hasSize(2);
        assertThat(visitor.get("/api/attempts").json().get(0).path("trust")).hasSize(4);
    }

    @Test
    void aForkUncoversNothingOfAnAttemptThatIsStillRunning() {
        var running = visitor.begin("full").path("id").asText();
        var fork = visitor.post(
                        "/api/attempts",
                        "{\"scenario\":\"bench-in-the-park\",\"language\":\"nb\",\"mode\":\"full\",\"from\":{\"attempt\":\""
                                + running + "\",\"turn\":0}}")
                .json()
                .path("id")
                .asText();
        continueWith(fork, 0, "sit", "goodbye");
        continueWith(running, 0, "sit", "ducks");

        var meanwhile = visitor.get("/api/attempts/" + fork + "/debrief").json();
        continueWith(running, 2, "goodbye");
        var afterwards = visitor.get("/api/attempts/" + fork + "/debrief").json();

        assertThat(meanwhile.has("origin")).isFalse();
        assertThat(afterwards.path("origin").path("turns")).hasSize(3);
    }

    private String play(String... options) {
        var attempt = visitor.begin("full").path("id").asText();
        continueWith(attempt, 0, options);
        return attempt;
    }

    private void continueWith(String attempt, int seq, String... options) {
        try (var socket = visitor.play(attempt)) {
            socket.next("state");
            for (int i = 0; i < options.length; i++) {
                socket.choose(seq + i, options[i]);
            }
        }
    }
}
