package org.samtale.server.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samtale.engine.compile.Compilation;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.scenario.ScenarioId;

class ScenarioSourcesTest {
    private static final ScenarioId ID = new ScenarioId("one");

    @Test
    void areTheSameVersionWhenEveryFileIsTheSame() {
        var files = Map.of("framework.yaml", "a: 1", "one.scenario.yaml", "b: 2");

        assertThat(new ScenarioSources(ID, files).version())
                .isEqualTo(new ScenarioSources(ID, Map.copyOf(files)).version())
                .hasSize(64);
    }

    @Test
    void areAnotherVersionWhenTextMovesFromOneFileToAnother() {
        var one = new ScenarioSources(ID, Map.of("framework.yaml", "ab", "one.scenario.yaml", "c"));
        var other = new ScenarioSources(ID, Map.of("framework.yaml", "a", "one.scenario.yaml", "bc"));

        assertThat(one.version()).isNotEqualTo(other.version());
    }

    @Test
    void tellEveryFileThatIsNotYamlAtOnce() {
        var sources = new ScenarioSources(
                ID, Map.of("framework.yaml", "a: [", "one.scenario.yaml", "b: \"", "one.scenario.en.yaml", "c: d"));

        var compilation = sources.compile();

        assertThat(compilation).isInstanceOf(Compilation.Failed.class);
        assertThat(compilation.diagnostics())
                .extracting((Diagnostic diagnostic) -> diagnostic.place().file())
                .containsExactly("framework.yaml", "one.scenario.yaml");
    }
}
