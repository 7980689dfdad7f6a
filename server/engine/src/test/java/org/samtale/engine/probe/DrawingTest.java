package org.samtale.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samtale.engine.testing.Sketch;

class DrawingTest {

    private static String drawn(String written) {
        var scenario = Sketch.compiled(written);
        var probe = new Probe(scenario, 20, Probe.USUAL_SEED);
        return Drawing.svg(scenario, probe.conducts().stream().map(probe::play).toList());
    }

    private static int top(String svg, String label) {
        var box = svg.lines()
                .filter(line -> line.contains(">" + label + "</text>"))
                .findFirst()
                .orElseThrow();
        return Integer.parseInt(box.replaceAll("^.*<rect x=\"\\d+\" y=\"(\\d+)\".*$", "$1"));
    }

    private static final String CIRCLE = """
            meters: { heat: { name: Varme, start: 20 } }
            nodes:
              cellar:
                choices:
                  * up { again: true, then: room }
              room:
                choices:
                  * down { again: true, then: stairs }
                  * leave { then: end }
              stairs:
                choices:
                  * back { again: true, then: room }
                  * further { then: end }
                  * fall { when: heat over 50, then: cellar }
            endings: { over: { title: "Over & ut", summary: B, epilogue: [] } }
            """;

    @Test
    void putsWhatComesLaterBelow() {
        var svg = drawn(CIRCLE);

        assertThat(top(svg, "room")).isLessThan(top(svg, "stairs"));
        assertThat(top(svg, "stairs")).isLessThan(top(svg, "over"));
    }

    @Test
    void drawsWaysBackDashedAndNodesNobodyCameToToo() {
        var svg = drawn(CIRCLE);

        assertThat(svg.lines().filter(line -> line.startsWith("<path")))
                .anyMatch(line -> line.contains("stroke-dasharray"))
                .anyMatch(line -> !line.contains("stroke-dasharray"));
        assertThat(svg.lines().filter(line -> line.contains(">cellar</text>")))
                .singleElement()
                .asString()
                .contains("0.0%", "stroke-dasharray");
    }

    @Test
    void saysWhatItShowsAndEscapesWhatAuthorsWrite() {
        var svg = drawn(CIRCLE);

        assertThat(svg).startsWith("<svg ").endsWith("</svg>\n").contains("<title>Skisse</title>", "Over &amp; ut");
    }
}
