package org.samtale.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samtale.engine.probe.Probe;
import org.samtale.engine.testing.Sketch;

class ScenarioGraphTest {

    private static String drawn(String written) {
        var scenario = Sketch.compiled(written);
        var probe = new Probe(scenario, 20, Probe.USUAL_SEED);
        return ScenarioGraph.svg(
                scenario, probe.conducts().stream().map(probe::play).toList());
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

    private static final String SCENES = """
            meters: { heat: { name: Varme, start: 20 } }
            stages: { visit: Besøket }
            whenever:
              - { id: rings, when: heat over 10, go: scene phone }
            nodes:
              room:
                stage: visit
                choices:
                  * sit { then: scene chair }
                  * leave { then: end }
              chair:
                choices:
                  * still { then: back }
                  * on { then: lamp }
              lamp:
                then: back
              phone:
                then: back
            endings: { over: { title: Over, summary: B, epilogue: [] } }
            """;

    @Test
    void putsASceneIntoAFrameThatSaysWhoCallsIt() {
        var svg = drawn(SCENES);

        assertThat(svg).contains(">scene chair<", ">from room<", ">scene phone<", ">comes up at any time<");
        assertThat(svg.lines().filter(line -> line.startsWith("<path") && line.contains("fill=\"none\"")))
                .as("ways on: only from the chair to the lamp")
                .hasSize(1);
    }

    @Test
    void tellsWhereItCanEndAndWhichStagesThereAre() {
        var svg = drawn(SCENES);

        assertThat(svg).contains(">Besøket<", ">can lead to an ending<");
        assertThat(svg.lines().filter(line -> line.startsWith("<circle")))
                .as("one in the legend, one at the room")
                .hasSize(2);
    }
}
