package org.samtale.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.samtale.server.testing.Answer;
import org.samtale.server.testing.ApiDocument;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RawConnection;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** An attempt exists for its owner only; to everybody else it looks like one that never was, byte for byte. */
@ExtendWith(EventLoopGuard.class)
class OwnershipIT {
    private static final String CHECKED_ELSEWHERE = "from";

    private final RunningServer server = RunningServer.shared();
    private final Visitor owner = server.visitor();
    private final Visitor other = server.visitor();
    private final Visitor stranger = server.visitor();
    private String attempt = "";

    @BeforeEach
    void anAttemptOfTheOwnerAndAnotherLearner() {
        attempt = owner.begin("full").path("id").asText();
        other.begin("full");
    }

    /** One row for each call that names an attempt, with what its owner gets. */
    static Stream<Arguments> calls() {
        return Stream.of(
                row("GET /api/attempts/:attempt", 200, (who, id) -> who.get("/api/attempts/" + id)),
                row(
                        "GET /api/attempts/:attempt/debrief",
                        409,
                        (who, id) -> who.get("/api/attempts/" + id + "/debrief")),
                row(
                        "GET /api/attempts/:attempt/reflection",
                        200,
                        (who, id) -> who.get("/api/attempts/" + id + "/reflection")),
                row(
                        "PUT /api/attempts/:attempt/reflection",
                        200,
                        (who, id) -> who.put(
                                "/api/attempts/" + id + "/reflection", "{\"version\":0,\"answers\":{\"a\":\"b\"}}")),
                row(
                        "POST /api/attempts/:attempt/invitation",
                        409,
                        (who, id) -> who.post("/api/attempts/" + id + "/invitation", "{}")),
                row(
                        CHECKED_ELSEWHERE,
                        201,
                        (who, id) -> who.post(
                                "/api/attempts",
                                "{\"scenario\":\"bench-in-the-park\",\"language\":\"nb\",\"mode\":\"full\",\"from\":{\"attempt\":\""
                                        + id + "\",\"turn\":0}}")));
    }

    private static Arguments row(String call, int status, BiFunction<Visitor, String, Answer> ask) {
        return Arguments.of(call, status, ask);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void isTheOwnersAlone(String call, int status, BiFunction<Visitor, String, Answer> ask) {
        var unknown = UUID.randomUUID().toString();

        assertThat(ask.apply(owner, attempt).status()).isEqualTo(status);
        for (var who : List.of(other, stranger)) {
            var notTheirs = ask.apply(who, attempt);
            var never = ask.apply(who, unknown);
            assertThat(notTheirs.status()).isEqualTo(404);
            assertThat(never.status()).isEqualTo(404);
            assertThat(notTheirs.body().replace(attempt, "?"))
                    .isEqualTo(never.body().replace(unknown, "?"));
            assertThat(notTheirs.headers().map().keySet())
                    .isEqualTo(never.headers().map().keySet());
        }
        assertThat(stranger.cookie()).isEmpty();
    }

    @Test
    void everyCallThatNamesAnAttemptHasItsRow() {
        var rows = calls().map(row -> (String) row.get()[0]).filter(call -> !call.equals(CHECKED_ELSEWHERE));

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(ApiDocument.openApi().calls().stream()
                        .filter(call -> call.contains(":attempt"))
                        .toList());
    }

    @Test
    void theSocketIsTheOwnersAlone() {
        var unknown = UUID.randomUUID().toString();

        assertThat(upgrade(attempt, owner)).startsWith("HTTP/1.1 101");
        for (var who : List.of(other, stranger)) {
            assertThat(upgrade(attempt, who)).startsWith("HTTP/1.1 404").isEqualTo(upgrade(unknown, who));
        }
    }

    @Test
    void theListHoldsOnesOwnOnly() {
        assertThat(owner.get("/api/attempts").json().findValuesAsText("id")).containsExactly(attempt);
        assertThat(other.get("/api/attempts").json().findValuesAsText("id")).doesNotContain(attempt);
        assertThat(stranger.get("/api/attempts").body()).isEqualTo("[]");
    }

    @Test
    void aLearnerWithACookieIsKnownAgain() {
        var cookie = owner.cookie();

        owner.begin("practice");

        assertThat(owner.cookie()).isEqualTo(cookie);
        assertThat(owner.get("/api/attempts").json()).hasSize(2);
    }

    @Test
    void whoKeepsRehearsingIsNeverForgotten() {
        var again = owner.post(
                "/api/attempts", "{\"scenario\":\"bench-in-the-park\",\"language\":\"nb\",\"mode\":\"full\"}");
        var fork = owner.post(
                "/api/attempts",
                "{\"scenario\":\"bench-in-the-park\",\"language\":\"nb\",\"mode\":\"full\",\"from\":{\"attempt\":\""
                        + attempt + "\",\"turn\":0}}");

        assertThat(again.header("Set-Cookie")).startsWith(owner.cookie() + ";").contains("Max-Age=34560000");
        assertThat(withoutItsSecond(fork)).isEqualTo(withoutItsSecond(again));
    }

    /** The cookie without the moment it expires, which may be a second later for the next answer. */
    private static String withoutItsSecond(Answer answer) {
        return answer.header("Set-Cookie").replaceAll("Expires=[^;]+; ", "");
    }

    @Test
    void theCookieIsOutOfReachForScripts() {
        var answer = stranger.post(
                "/api/attempts", "{\"scenario\":\"bench-in-the-park\",\"language\":\"nb\",\"mode\":\"full\"}");

        assertThat(answer.header("Set-Cookie"))
                .startsWith("samtale=")
                .containsIgnoringCase("; HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/")
                .doesNotContain("Domain");
        assertThat(stranger.cookie()).hasSize("samtale=".length() + 43);
    }

    private String upgrade(String id, Visitor who) {
        try (var connection = RawConnection.to(server)) {
            return connection
                    .send(Handshake.to(server)
                            .path("/ws/attempts/" + id)
                            .cookie(who.cookie())
                            .bytes())
                    .readHead();
        }
    }
}
