package org.samtale.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samtale.server.testing.ApiDocument;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** The interface and its description are one: nothing is served that is not described, nothing described that is not served. */
@ExtendWith(EventLoopGuard.class)
class ApiIT {
    private static final Set<String> SOCKETS = Set.of("GET /ws/attempts/:attempt");

    private final RunningServer server = RunningServer.shared();
    private final Visitor visitor = server.visitor();

    @Test
    void everyRouteIsDescribedAndEveryDescribedCallIsARoute() {
        try (var development = RunningServer.with().development().start()) {
            var described = new TreeSet<>(ApiDocument.openApi().calls());
            described.addAll(SOCKETS);

            assertThat(development.calls()).containsExactlyElementsOf(described);
        }
    }

    @Test
    void diagnosticsAreForDevelopmentOnly() {
        assertThat(visitor.get("/api/diagnostics").status()).isEqualTo(404);

        try (var development = RunningServer.with().development().start()) {
            var answer = development.visitor().get("/api/diagnostics");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().findValuesAsText("code")).contains("S605");
        }
    }

    @Test
    void everyMessageOfTheSocketIsDescribed() {
        assertThat(ApiDocument.asyncApi().messages())
                .containsExactlyInAnyOrder(
                        "choose", "rewind", "whisper", "state", "turn", "whispered", "presence", "refused");
    }

    static Stream<String> documents() {
        return Stream.of("openapi", "asyncapi");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void servesItsOwnDescription(String name) {
        var answer = visitor.get("/api/" + name + ".yaml");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/yaml");
        assertThat(answer.body()).startsWith(name + ": 3.");
    }

    @Test
    void tellsWhatThereIsToRehearse() {
        var list = visitor.get("/api/scenarios?language=en").json();
        var one = visitor.get("/api/scenarios/bench-in-the-park?language=nb").json();

        assertThat(list.findValuesAsText("title")).containsExactly("The bench in the park");
        assertThat(list.findValuesAsText("language")).containsExactly("en");
        assertThat(one.path("language").asText()).isEqualTo("nb");
        assertThat(one.path("task").asText()).isEqualTo("Finn ut hva Ida ser på.");
        assertThat(one.path("languages").toString()).isEqualTo("[\"nb\",\"en\"]");
    }

    @Test
    void tellsForWhomAndAboutWhatInTheLanguageAskedFor() {
        var card = visitor.get("/api/scenarios?language=en").json().get(0);

        assertThat(card.path("audience").toString()).isEqualTo("[{\"id\":\"ot\",\"name\":\"Occupational therapy\"}]");
        assertThat(card.path("themes").toString()).isEqualTo("[{\"id\":\"outdoors\",\"name\":\"Outdoors\"}]");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThat(visitor.get("/api/scenarios/nobody").status()).isEqualTo(404);
        assertThat(visitor.get("/api/nothing").status()).isEqualTo(404);
        assertThat(visitor.get("/api/scenarios/bench-in-the-park?language=xx").status())
                .isEqualTo(422);
        assertThat(visitor.send("DELETE", "/api/attempts", request -> request.DELETE()
                                .header("Origin", server.url())
                                .header("Content-Type", "application/json"))
                        .status())
                .isEqualTo(405);
    }

    @Test
    void livesAndIsReady() {
        assertThat(visitor.get("/health/live").json().path("status").asText()).isEqualTo("up");
        var checks = visitor.get("/health/ready").json().path("checks");
        assertThat(checks.path("database").asText()).isEqualTo("up");
        assertThat(checks.path("courses").asText()).isEqualTo("up");
    }

    @Test
    void aFailureOfOursHasAnIncidentAndNoStackTrace() {
        var document = ProblemDocument.incident("42").toJson().toString();

        assertThat(document).contains("\"incident\":\"42\"").doesNotContain("Exception");
    }
}
