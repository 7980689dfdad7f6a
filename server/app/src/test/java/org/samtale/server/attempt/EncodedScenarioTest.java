package org.samtale.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samtale.engine.play.Event;
import org.samtale.engine.scenario.Scenario;
import org.samtale.server.library.ScenarioLibrary;

class EncodedScenarioTest {
    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");

    /** The scenario of the tests, in which it is said who is spoken to. */
    private static EncodedScenario encoded(Path folder) throws IOException {
        Files.copy(SCENARIOS.resolve("framework.yaml"), folder.resolve("framework.yaml"));
        var bench = SCENARIOS.resolve("bench-in-the-park.scenario.yaml");
        Files.writeString(
                folder.resolve(bench.getFileName()),
                Files.readString(bench)
                        .replace("per: \"Si hei, da.\",", "per: \"Si hei, da.\", to: ida,")
                        .replace("- id: hurry", "- id: hurry\n        to: [per, ida]"));
        var scenario = ScenarioLibrary.load(folder).scenarios().getFirst().scenario();
        return new EncodedScenario(scenario, scenario.sourceWording());
    }

    private static String told(EncodedScenario encoded, Event event) {
        var out = new StringBuilder("[");
        encoded.events().append(out, List.of(event));
        return out.toString();
    }

    private static Event line(Scenario scenario, int index) {
        return new Event.Spoken(scenario.nodes().getFirst().lines().get(index));
    }

    @Test
    void tellsToWhomALineIsSaidWhereTheAuthorSaysSo(@TempDir Path folder) throws IOException {
        var encoded = encoded(folder);

        assertThat(told(encoded, line(encoded.scenario(), 1))).contains("\"to\":[\"ida\"]");
        assertThat(told(encoded, line(encoded.scenario(), 0))).doesNotContain("\"to\"");
    }

    @Test
    void tellsToWhomAnOptionIsSaidWhereTheAuthorSaysSo(@TempDir Path folder) throws IOException {
        var encoded = encoded(folder);
        var choices = encoded.scenario().choices();

        assertThat(encoded.option(choices.get(1))).contains("\"to\":[\"per\",\"ida\"]");
        assertThat(told(encoded, new Event.You(choices.get(1)))).contains("\"to\":[\"per\",\"ida\"]");
        assertThat(encoded.option(choices.get(0))).doesNotContain("\"to\"");
    }
}
