package org.samtale.server.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samtale.server.database.TestDatabase;
import org.samtale.server.secret.Secret;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.PairScenario;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** A link by which somebody is asked to play together: for whoever comes first, and for nobody else then. */
@ExtendWith(EventLoopGuard.class)
class InvitationIT {
    private final RunningServer server = PairScenario.shared();
    private final Visitor nora = server.visitor();
    private final Visitor mathias = server.visitor();
    private String attempt = "";
    private String invitation = "";

    @BeforeEach
    void noraInvites() {
        var begun = PairScenario.begin(nora, "full");
        attempt = begun.path("id").asText();
        invitation = PairScenario.call(begun);
    }

    @Test
    void tellsWhoInvitesToWhatAndWhoOneWillBe() {
        var told = mathias.get(invitation).json();

        assertThat(told.path("scenario").asText()).isEqualTo("two-on-the-bench");
        assertThat(told.path("from").path("name").asText()).isEqualTo("Nora");
        assertThat(told.path("seat").path("id").asText()).isEqualTo("pt");
        assertThat(told.path("seat").path("role").asText()).isEqualTo("student i fysioterapi");
        assertThat(told.path("goal").asText()).startsWith("Finn ut");
        assertThat(told.path("taken").asBoolean()).isFalse();
        assertThat(told.has("attempt") || told.has("you")).isFalse();
        assertThat(mathias.cookie()).as("looking makes nobody a learner").isEmpty();
    }

    @Test
    void whoFollowsItSitsAndMayFollowItAgain() {
        var followed = mathias.post(invitation, "{}");
        var again = mathias.post(invitation, "{}");

        assertThat(followed.json().path("attempt").asText()).isEqualTo(attempt);
        assertThat(again.json()).isEqualTo(followed.json());
        var told = mathias.get(invitation).json();
        assertThat(told.path("taken").asBoolean()).isTrue();
        assertThat(told.path("you").asText()).isEqualTo("pt");
        assertThat(told.path("attempt").asText()).isEqualTo(attempt);
    }

    @Test
    void isUsedUpOnceTheSeatIsTaken() {
        mathias.post(invitation, "{}");
        var late = server.visitor();

        var refused = late.post(invitation, "{}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(late.cookie()).isEmpty();
        assertThat(late.get(invitation).json().has("attempt")).isFalse();
        assertThat(late.get("/api/attempts/" + attempt).status()).isEqualTo(404);
    }

    @Test
    void isNotForWhoeverInvites() {
        var own = nora.get(invitation).json();

        assertThat(own.path("you").asText()).isEqualTo("ot");
        assertThat(own.path("attempt").asText()).isEqualTo(attempt);
        assertThat(nora.post(invitation, "{}").status()).isEqualTo(409);
        assertThat(mathias.post(invitation, "{}").status()).isEqualTo(200);
    }

    @Test
    void onlyTheFirstOfManySitsAndIsMadeALearner() throws SQLException {
        var before = learners();
        var many = List.of(server.visitor(), server.visitor(), server.visitor(), server.visitor());

        var answers = many.parallelStream()
                .map(one -> one.post(invitation, "{}").status())
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(many.stream()
                        .filter(one -> one.get("/api/attempts/" + attempt).status() == 200))
                .hasSize(1);
        assertThat(many.stream().filter(one -> !one.cookie().isEmpty())).hasSize(1);
        assertThat(learners()).isEqualTo(before + 1);
    }

    private static long learners() throws SQLException {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery("select count(*) from learner")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void whoIsErasedLeavesASeatThatNoOldLinkLeadsTo() throws SQLException {
        var again = PairScenario.call(
                nora.post("/api/attempts/" + attempt + "/invitation", "{}").json());
        mathias.post(invitation, "{}");
        mathias.put("/api/attempts/" + attempt + "/reflection", "{\"version\":0,\"answers\":{\"a\":\"Mathias\"}}");

        erase("pt");

        assertThat(mathias.get("/api/attempts/" + attempt).status()).isEqualTo(404);
        for (var link : List.of(invitation, again)) {
            assertThat(server.visitor().post(link, "{}").status()).isEqualTo(409);
            assertThat(mathias.post(link, "{}").status()).isEqualTo(409);
        }
        var seats = nora.get("/api/attempts/" + attempt).json().path("pair").path("seats");
        assertThat(seats.findValuesAsText("taken")).containsExactly("true", "true");
        try (var socket = nora.play(attempt)) {
            socket.next("state");
            assertThat(socket.choose(0, "goodbye").path("seq").asInt()).isEqualTo(1);
        }
        assertThat(nora.get("/api/attempts/" + attempt + "/debrief").status()).isEqualTo(200);
    }

    @Test
    void whoeverBeganItIsErasedOnceItIsTheOtherOnes() throws SQLException {
        mathias.post(invitation, "{}");
        run("update attempt set learner_id = (select learner_id from seat where attempt_id = ?::uuid and seat = 'pt')"
                + " where id = ?::uuid");

        erase("ot");

        assertThat(nora.get("/api/attempts/" + attempt).status()).isEqualTo(404);
        assertThat(mathias.get("/api/attempts/" + attempt).status()).isEqualTo(200);
    }

    private void erase(String seat) throws SQLException {
        run("delete from learner where id = (select learner_id from seat where attempt_id = ?::uuid and seat = '" + seat
                + "')");
    }

    /** With the attempt for every question mark. */
    private void run(String statement) throws SQLException {
        try (var connection = connect();
                var update = connection.prepareStatement(statement)) {
            for (int i = 1; i <= update.getParameterMetaData().getParameterCount(); i++) {
                update.setString(i, attempt);
            }
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void canBeMadeAnewUntilSomebodyComes() {
        var again = nora.post("/api/attempts/" + attempt + "/invitation", "{}").json();

        assertThat(PairScenario.call(again)).isNotEqualTo(invitation);
        assertThat(mathias.post(PairScenario.call(again), "{}").status()).isEqualTo(200);
        assertThat(nora.post("/api/attempts/" + attempt + "/invitation", "{}").status())
                .isEqualTo(409);
    }

    @Test
    void whatNobodyWasGivenLeadsNowhere() {
        for (var token : List.of("x", "AAAAAAAAAAAAAAAAAAAAAA", "x".repeat(2000))) {
            var answer = mathias.get("/api/invitations/" + token);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).as("a secret is not repeated").doesNotContain("\"" + token, " " + token);
            assertThat(mathias.post("/api/invitations/" + token, "{}").status()).isEqualTo(404);
        }
        assertThat(mathias.cookie()).isEmpty();
    }

    @Test
    void isForgottenAfterTwoWeeks() throws SQLException {
        age("13 days 23 hours");
        assertThat(mathias.get(invitation).status()).isEqualTo(200);

        age("1 hour");

        assertThat(mathias.get(invitation).status()).isEqualTo(404);
        assertThat(mathias.post(invitation, "{}").status()).isEqualTo(404);
        assertThat(nora.post("/api/attempts/" + attempt + "/invitation", "{}").status())
                .as("and a new one can be made")
                .isEqualTo(200);
    }

    private void age(String by) throws SQLException {
        try (var connection = connect();
                var update = connection.prepareStatement(
                        "update invitation set created_at = created_at - ?::interval where attempt_id = ?::uuid")) {
            update.setString(1, by);
            update.setString(2, attempt);
            update.executeUpdate();
        }
    }

    private static Connection connect() throws SQLException {
        var database = TestDatabase.shared();
        var url = "jdbc:postgresql://" + database.host() + ":" + database.port() + "/" + database.database();
        return DriverManager.getConnection(url, database.user(), database.password());
    }

    @Test
    void onlyItsHashIsKept() throws SQLException {
        var token = invitation.substring(invitation.lastIndexOf('/') + 1);
        try (var connection = connect();
                var query =
                        connection.prepareStatement("select token_hash from invitation where attempt_id = ?::uuid")) {
            query.setString(1, attempt);
            var rows = query.executeQuery();

            assertThat(rows.next()).isTrue();
            assertThat(rows.getBytes(1))
                    .hasSize(32)
                    .isNotEqualTo(token.getBytes(StandardCharsets.UTF_8))
                    .isEqualTo(Secret.hash(token));
        }
    }

    @Test
    void onlyAScenarioWithSeatsHasThem() {
        assertThat(nora.post("/api/attempts", PairScenario.asking("full", "\"seat\":\"doctor\""))
                        .status())
                .isEqualTo(422);
        assertThat(nora.post(
                                "/api/attempts",
                                "{\"scenario\":\"bench-in-the-park\",\"language\":\"nb\",\"mode\":\"full\",\"seat\":\"ot\"}")
                        .status())
                .isEqualTo(422);
        assertThat(pairOf("bench-in-the-park").isMissingNode()).isTrue();
        assertThat(pairOf(PairScenario.ID).path("seats").findValuesAsText("id")).containsExactly("ot", "pt");
        assertThat(pairOf(PairScenario.ID).toString()).contains("sammen").doesNotContain("Hvor mange trinn");
    }

    private JsonNode pairOf(String scenario) {
        return nora.get("/api/scenarios/" + scenario).json().path("pair");
    }
}
