package org.samtale.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samtale.engine.testing.Diagnostics;
import org.samtale.engine.testing.SmallScenario;
import org.samtale.engine.testing.Yaml;

class ScenarioCompilerTest {

    @Test
    void compilesAScenarioThatUsesEverythingWithoutAComplaint() {
        var compilation = ScenarioCompiler.compile(
                SmallScenario.framework(), Yaml.parse("small.scenario.yaml", SmallScenario.text()), List.of());

        assertThat(compilation).isInstanceOf(Compilation.Compiled.class);
        assertThat(compilation.diagnostics())
                .as(Diagnostics.print(compilation.diagnostics()))
                .isEmpty();
    }
}
