package org.samtale.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.samtale.engine.testing.Guide;
import org.samtale.engine.testing.Sketch;

/** The bars that the educators' guide says to begin with. */
class StartingBarsTest {

    private static final Pattern BAR = Pattern.compile("`([^`]+)`");

    private static List<String> bars() {
        return Guide.file("README.md")
                .lines()
                .dropWhile(line -> !line.startsWith("| Bar |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("| `"))
                .flatMap(line -> BAR.matcher(line.split("\\|", 3)[1]).results())
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void areUnderstoodByTheChecker() {
        var bars = bars();

        var scenario = Sketch.compiled(
                bars.stream().map(bar -> "    - " + bar).collect(Collectors.joining("\n", "probe:\n  bars:\n", "\n")));

        assertThat(bars).hasSizeGreaterThan(10);
        assertThat(scenario.bars().list()).hasSameSizeAs(bars);
    }
}
