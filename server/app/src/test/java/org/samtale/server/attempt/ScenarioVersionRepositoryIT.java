package org.samtale.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.database.Await.await;

import io.vertx.core.Vertx;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.server.database.Database;
import org.samtale.server.database.TestDatabase;
import org.samtale.server.library.ScenarioSources;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioVersionRepositoryIT {
    private final Vertx vertx = Vertx.vertx();
    private Database database;
    private ScenarioVersionRepository versions;

    @BeforeAll
    void open() {
        database = TestDatabase.open(vertx, AttemptRepository.entities());
        versions = new ScenarioVersionRepository(database);
    }

    @AfterAll
    void close() {
        TestDatabase.close(database);
        await(vertx.close());
    }

    @Test
    void givesBackEveryFileToTheLetter() {
        var sources = sources("«Hei», sa Emma.\n\ttabulator, \"anførsel\" og \\ skråstrek\n");
        await(versions.keep(sources));

        var found = await(versions.find(sources.version()));

        assertThat(found).contains(sources);
        assertThat(found.orElseThrow().version()).isEqualTo(sources.version());
    }

    @Test
    void changesNothingWhenAVersionIsKeptAgain() {
        var sources = sources("to ganger");
        await(versions.keep(sources));

        await(versions.keep(sources));

        assertThat(await(versions.find(sources.version()))).contains(sources);
    }

    @Test
    void findsNothingUnderAnUnknownHash() {
        assertThat(await(versions.find("0000"))).isEmpty();
    }

    private static ScenarioSources sources(String text) {
        return new ScenarioSources(
                new ScenarioId("quiet-emma"),
                Map.of("framework.yaml", "framework: conversation", "quiet-emma.scenario.yaml", text));
    }
}
