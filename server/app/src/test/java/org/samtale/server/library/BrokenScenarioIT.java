package org.samtale.server.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** An author breaks a scenario while the server of {@code mvn -Prun} is running: the last good version goes on. */
@ExtendWith(EventLoopGuard.class)
class BrokenScenarioIT {
    private static final String EMMA = "quiet-emma.scenario.yaml";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path scenarios;

    @BeforeEach
    void copyTheScenarios() throws IOException {
        try (var files = Files.list(Path.of("../../scenarios"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, scenarios.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void theMistakeIsShownWhileTheLastGoodVersionIsPlayedOn() throws IOException {
        try (var server =
                RunningServer.with().development().scenarios(scenarios).start()) {
            var visitor = server.visitor();
            var begun = visitor.begin("quiet-emma", "nb", "full");
            var good = Files.readString(scenarios.resolve(EMMA));

            Files.writeString(scenarios.resolve(EMMA), good.replace("\nbegin: referral\n", "\nbegin: refferal\n"));
            await(() -> mistakes(visitor) == 1);

            assertThat(visitor.get("/api/diagnostics")
                            .json()
                            .path(0)
                            .path("file")
                            .asText())
                    .isEqualTo(EMMA);
            try (var socket = visitor.play(begun.path("id").asText())) {
                socket.next("state");
                socket.choose(0, begun.path("options").path(0).path("id").asText());
            }
            var another = visitor.begin("quiet-emma", "nb", "full");
            assertThat(another.path("options").size())
                    .isEqualTo(begun.path("options").size());

            Files.writeString(scenarios.resolve(EMMA), good);
            await(() -> mistakes(visitor) == 0);
        }
    }

    private static int mistakes(Visitor visitor) {
        return visitor.get("/api/diagnostics").json().size();
    }

    private static void await(BooleanSupplier condition) {
        var until = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("seen within " + PATIENCE).isBefore(until);
            try {
                Thread.sleep(50);
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }
    }
}
