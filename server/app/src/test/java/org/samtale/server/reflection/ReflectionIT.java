package org.samtale.server.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** What a learner writes down is kept, and never written over unseen. */
@ExtendWith(EventLoopGuard.class)
class ReflectionIT {
    private final Visitor visitor = RunningServer.shared().visitor();
    private final String address =
            "/api/attempts/" + visitor.begin("full").path("id").asText() + "/reflection";

    @Test
    void isEmptyUntilItIsSaved() {
        assertThat(visitor.get(address).body()).isEqualTo("{\"version\":0,\"answers\":{}}");

        var saved = visitor.put(address, "{\"version\":0,\"answers\":{\"hands\":\"De lå stille.\"}}");

        assertThat(saved.json().path("version").asInt()).isEqualTo(1);
        assertThat(visitor.get(address).json()).isEqualTo(saved.json());
    }

    @Test
    void isNotWrittenOverFromAnOldWindow() {
        visitor.put(address, "{\"version\":0,\"answers\":{\"hands\":\"A\"}}");

        var old = visitor.put(address, "{\"version\":0,\"answers\":{\"hands\":\"B\"}}");

        assertThat(old.status()).isEqualTo(412);
        assertThat(visitor.get(address).json().path("answers").path("hands").asText())
                .isEqualTo("A");
    }

    @Test
    void takesNoMoreThanItShould() {
        var tooLong = Visitor.json(Map.of("version", 0, "answers", Map.of("hands", "x".repeat(4001))));

        assertThat(visitor.put(address, tooLong)
                        .json()
                        .path("errors")
                        .get(0)
                        .path("field")
                        .asText())
                .isEqualTo("answers.hands");
        assertThat(visitor.put(address, "{\"version\":0,\"answers\":{},\"owner\":1}")
                        .status())
                .isEqualTo(422);
        assertThat(visitor.put(address, "{\"version\":0}").status()).isEqualTo(422);
        assertThat(visitor.put(address, "{\"version\":0,\"answers\":{\"a\":null}}")
                        .status())
                .isEqualTo(422);
        assertThat(visitor.put(address, "{\"version\":\"0\",\"answers\":{}}").status())
                .isEqualTo(422);
        assertThat(visitor.put(address, "nonsense").status()).isEqualTo(422);
        assertThat(visitor.put(address, "{\"version\":0,\"answers\":{\"a\":\"" + "x".repeat(600_000) + "\"}}")
                        .status())
                .isEqualTo(413);
    }
}
