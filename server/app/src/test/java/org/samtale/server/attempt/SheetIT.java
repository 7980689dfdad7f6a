package org.samtale.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.PackingScenario;

/** A sheet of cards over the wire: everything lies there at once, with how many can still be picked. */
@ExtendWith(EventLoopGuard.class)
class SheetIT {
    @TempDir
    Path scenarios;

    @Test
    void tellsHowManyCanStillBePickedUntilItIsDone() {
        try (var server = PackingScenario.serve(scenarios)) {
            var visitor = server.visitor();
            var begun = visitor.begin(PackingScenario.ID, "nb", "practice");
            var attempt = begun.path("id").asText();
            assertThat(begun.path("sheet").path("left").asInt()).isEqualTo(3);
            assertThat(ids(begun.path("options")))
                    .containsExactly("paper", "form", "ball", "book", "clock", "clay", "camera");
            try (var socket = visitor.play(attempt)) {
                var state = socket.next("state");
                assertThat(state.path("sheet").path("pick").asInt()).isEqualTo(3);
                assertThat(ids(state.path("sheet").path("taken"))).isEmpty();

                var first = socket.choose(0, "clay");
                assertThat(first.path("sheet").path("left").asInt()).isEqualTo(2);
                assertThat(ids(first.path("sheet").path("taken"))).containsExactly("clay");
                assertThat(ids(first.path("options")))
                        .containsExactly("paper", "form", "ball", "book", "clock", "camera");

                socket.choose(1, "paper");
                var last = socket.choose(2, "ball");
                assertThat(last.has("sheet")).isFalse();
                assertThat(ids(last.path("options"))).containsExactlyInAnyOrder("show", "leave", "silence");
            }
            assertThat(visitor.get("/api/attempts/" + attempt).json().has("sheet"))
                    .isFalse();
        }
    }

    private static List<String> ids(JsonNode options) {
        return options.findValuesAsText("id");
    }
}
