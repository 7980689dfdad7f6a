package org.samtale.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.samtale.engine.testing.Probes;
import org.samtale.engine.testing.Scenarios;

/** Tries out every scenario of the repository, and holds it to the bars its author has set. */
class ScenarioProbeTest {

    @TestFactory
    @Timeout(60)
    Stream<DynamicTest> holdsItsOwnBars() {
        return Scenarios.files().stream()
                .map(file -> DynamicTest.dynamicTest(Scenarios.id(file), () -> {
                    var scenario = Scenarios.compiled(file);

                    var report = Probes.report(scenario, scenario.bars().conversations());

                    assertThat(report.verdicts())
                            .as("bars of " + Scenarios.id(file))
                            .isNotEmpty();
                    assertThat(report.verdicts().stream().filter(verdict -> !verdict.held()))
                            .as(ReportPrinter.print(report))
                            .isEmpty();
                }));
    }
}
