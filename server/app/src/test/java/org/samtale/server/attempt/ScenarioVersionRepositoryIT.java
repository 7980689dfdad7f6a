package org.samtale.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.database.Await.await;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.server.database.OpenDatabase;
import org.samtale.server.library.ScenarioSources;

class ScenarioVersionRepositoryIT {
    @RegisterExtension
    static final OpenDatabase OPEN = new OpenDatabase(AttemptRepository.entities());

    private final ScenarioVersionRepository versions = new ScenarioVersionRepository(OPEN.database());

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
