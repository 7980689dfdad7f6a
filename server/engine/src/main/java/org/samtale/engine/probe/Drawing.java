package org.samtale.engine.probe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;

/**
 * Draws a scenario as a picture (SVG): nodes in rows from the beginning to the endings, the warmer the more
 * conversations came through them. Dashed ways lead back up.
 */
public final class Drawing {

    private static final int WIDEST = 12;
    private static final int BOX_WIDTH = 132;
    private static final int BOX_HEIGHT = 40;
    private static final int COLUMN = 156;
    private static final int ROW = 92;
    private static final int MARGIN = 40;
    private static final int HEAD = 70;
    private static final int LONGEST_LABEL = 19;
    private static final int LONG_WAY = 3;

    /** From never visited to always. */
    private static final List<String> HEAT = List.of("#ffffff", "#fdf3e3", "#fbe3bf", "#f7cb92", "#f0ad66", "#e38a45");

    private final Scenario scenario;
    private final List<Tally> tallies;
    private final Roads roads;
    private final List<List<Integer>> rows;
    private final Map<Integer, int[]> places = new HashMap<>();
    private final StringBuilder svg = new StringBuilder();
    private final int width;
    private final int height;

    private Drawing(Scenario scenario, List<Tally> tallies) {
        this.scenario = scenario;
        this.tallies = tallies;
        roads = new Roads(scenario);
        rows = new Layers(scenario, roads, WIDEST).rows();
        int columns = Math.max(
                scenario.endings().size(),
                rows.stream().mapToInt(List::size).max().orElse(1));
        width = 2 * MARGIN + columns * COLUMN;
        height = HEAD + (rows.size() + 1) * ROW + MARGIN;
        for (int row = 0; row < rows.size(); row++) {
            var nodes = rows.get(row);
            for (int i = 0; i < nodes.size(); i++) {
                places.put(nodes.get(i), new int[] {column(i, nodes.size()), HEAD + row * ROW});
            }
        }
    }

    /** The picture of a scenario as those conversations went through it. */
    public static String svg(Scenario scenario, List<Tally> tallies) {
        return new Drawing(scenario, tallies).draw();
    }

    private int column(int position, int all) {
        return (int) (width / 2.0 + (position - (all - 1) / 2.0) * COLUMN - BOX_WIDTH / 2.0);
    }

    private String draw() {
        var title = scenario.sourceWording().of(scenario.about().title());
        line("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 " + width + " " + height
                + "\" width=\"" + width + "\" height=\"" + height + "\" font-family=\"sans-serif\" font-size=\"12\">");
        line("<title>" + escaped(title) + "</title>");
        line("<desc>" + scenario.nodes().size() + " nodes, warmer the more conversations came through them.</desc>");
        line("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        line("<text x=\"" + MARGIN + "\" y=\"34\" font-size=\"20\" fill=\"#1f2933\">" + escaped(title) + "</text>");
        scenario.nodes().forEach(this::ways);
        scenario.nodes().forEach(this::box);
        endings();
        line("</svg>");
        return svg.toString();
    }

    private void ways(Node node) {
        var from = at(node.index());
        var next = roads.next(node.index());
        for (int to = next.nextSetBit(0); to >= 0; to = next.nextSetBit(to + 1)) {
            if (to != node.index()) {
                way(from, at(to));
            }
        }
    }

    private int[] at(int node) {
        return places.getOrDefault(node, new int[] {0, 0});
    }

    private void way(int[] from, int[] to) {
        boolean down = to[1] > from[1];
        int x1 = from[0] + BOX_WIDTH / 2;
        int y1 = down ? from[1] + BOX_HEIGHT : from[1];
        int x2 = to[0] + BOX_WIDTH / 2;
        int y2 = down ? to[1] : to[1] + BOX_HEIGHT;
        int bend = (y2 - y1) / 2;
        int rowsBetween = Math.abs(to[1] - from[1]) / ROW - 1;
        int aside = aside(from, to, rowsBetween);
        line("<path d=\"M" + x1 + " " + y1 + " C" + (x1 + aside) + " " + (y1 + bend) + " " + (x2 + aside) + " "
                + (y2 - bend) + " " + x2 + " " + y2 + "\" fill=\"none\" stroke=\"" + colour(down, rowsBetween)
                + "\" stroke-width=\"1.2\"" + (down ? "" : " stroke-dasharray=\"4 4\"") + "/>");
    }

    /** A long way goes round the boxes between, to the side where it is nearer to the edge. */
    private int aside(int[] from, int[] to, int rowsBetween) {
        int outwards = from[0] + to[0] + BOX_WIDTH >= width ? 1 : -1;
        return rowsBetween <= 0 ? 0 : outwards * Math.min(COLUMN, BOX_WIDTH / 2 + 12 * rowsBetween);
    }

    private static String colour(boolean down, int rowsBetween) {
        if (!down) {
            return "#c9b8da";
        }
        return rowsBetween > LONG_WAY ? "#cbd2d9" : "#9aa5b1";
    }

    private void box(Node node) {
        int all = tallies.stream().mapToInt(Tally::conversations).sum();
        int passes =
                tallies.stream().mapToInt(tally -> tally.passes(node.index())).sum();
        double percent = Rounded.percent(passes, all);
        var stage = node.stage()
                .map(one -> scenario.sourceWording().of(one.name()) + ": ")
                .orElse("");
        rectangle(
                at(node.index()),
                node.id().value(),
                percent,
                stage + node.id() + ", " + node.choices().size() + " choices, " + percent + "% of the conversations",
                6);
    }

    private void endings() {
        int all = tallies.stream().mapToInt(Tally::conversations).sum();
        var endings = scenario.endings();
        for (int i = 0; i < endings.size(); i++) {
            var ending = endings.get(i);
            int ended = tallies.stream().mapToInt(tally -> tally.ended(ending)).sum();
            double percent = Rounded.percent(ended, all);
            var name = scenario.sourceWording().of(ending.title());
            rectangle(
                    new int[] {column(i, endings.size()), HEAD + rows.size() * ROW},
                    ending.id().value(),
                    percent,
                    name + ", " + percent + "% of the conversations",
                    BOX_HEIGHT / 2);
        }
    }

    private void rectangle(int[] place, String label, double percent, String explained, int round) {
        int heat = percent == 0 ? 0 : 1 + (int) Math.min(HEAT.size() - 2, percent * (HEAT.size() - 1) / 100);
        int middle = place[0] + BOX_WIDTH / 2;
        line("<g><title>" + escaped(explained) + "</title><rect x=\"" + place[0] + "\" y=\"" + place[1] + "\" width=\""
                + BOX_WIDTH + "\" height=\"" + BOX_HEIGHT + "\" rx=\"" + round + "\" fill=\"" + HEAT.get(heat)
                + "\" stroke=\"#52606d\"" + (percent == 0 ? " stroke-dasharray=\"3 3\"" : "") + "/><text x=\"" + middle
                + "\" y=\"" + (place[1] + 17) + "\" text-anchor=\"middle\" fill=\"#1f2933\">"
                + escaped(shortened(label)) + "</text><text x=\"" + middle + "\" y=\"" + (place[1] + 32)
                + "\" text-anchor=\"middle\" font-size=\"11\" fill=\"#3e4c59\">" + percent + "%</text></g>");
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void line(String part) {
        svg.append(part).append('\n');
    }
}
