package org.samtale.engine.graph;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.samtale.engine.graph.Picture.Place;
import org.samtale.engine.probe.Tally;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Stage;
import org.samtale.engine.scenario.Text;

/**
 * Draws a scenario as a picture (SVG): the main course in rows from the beginning down to the endings, scenes in frames
 * beside it, and everything the warmer the more conversations came through it.
 */
public final class ScenarioGraph {

    private static final int LONGEST_LABEL = 19;
    private static final int LONGEST_NOTE = 24;
    private static final int LONG_WAY = 3;

    /** From never visited to always. */
    private static final List<String> HEAT = List.of("#ffffff", "#fdf3e3", "#fbe3bf", "#f7cb92", "#f0ad66", "#e38a45");

    private static final List<String> STAGES =
            List.of("#4f7cac", "#6b9a6e", "#a06cad", "#b5803c", "#5aa0a0", "#b05d6f", "#7d7aa8", "#8a8f45");

    private static final String CALL = "#6d4a86";
    private static final String INK = "#1f2933";
    private static final String SOFT = "#52606d";

    private final Scenario scenario;
    private final List<Tally> tallies;
    private final int conversations;
    private final Flow flow;
    private final Picture picture;
    private final StringBuilder svg = new StringBuilder();

    private ScenarioGraph(Scenario scenario, List<Tally> tallies) {
        this.scenario = scenario;
        this.tallies = tallies;
        conversations = tallies.stream().mapToInt(Tally::conversations).sum();
        flow = new Flow(scenario);
        picture = new Picture(scenario, flow);
    }

    /** The picture of a scenario as those conversations went through it. */
    public static String svg(Scenario scenario, List<Tally> tallies) {
        return new ScenarioGraph(scenario, tallies).draw();
    }

    private String draw() {
        var title = wording(scenario.about().title());
        line("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 " + picture.width() + " "
                + picture.height() + "\" width=\"" + picture.width() + "\" height=\"" + picture.height()
                + "\" font-family=\"sans-serif\" font-size=\"12\">");
        line("<title>" + escaped(title) + "</title>");
        line("<desc>" + scenario.nodes().size() + " nodes, warmer the more conversations came through them.</desc>");
        line("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        text(Picture.MARGIN, 36, 20, INK, "", title);
        legend();
        picture.frames().forEach(this::frame);
        scenario.nodes().forEach(this::ways);
        scenario.nodes().forEach(this::box);
        endings();
        line("</svg>");
        return svg.toString();
    }

    private void legend() {
        int x = Picture.MARGIN;
        for (int heat = 0; heat < HEAT.size(); heat++) {
            line("<rect x=\"" + (x + heat * 16) + "\" y=\"52\" width=\"16\" height=\"12\" fill=\"" + HEAT.get(heat)
                    + "\" stroke=\"#9aa5b1\"/>");
        }
        x += HEAT.size() * 16 + 8;
        text(x, 62, 11, SOFT, "", "none to all conversations come through");
        x += 232;
        line("<path d=\"M" + x + " 58 h26\" stroke=\"#a58cc0\" stroke-width=\"1.4\" stroke-dasharray=\"4 4\"/>");
        text(x + 32, 62, 11, SOFT, "", "leads back");
        x += 108;
        line("<circle cx=\"" + (x + 5) + "\" cy=\"58\" r=\"4.5\" fill=\"" + INK + "\"/>");
        text(x + 16, 62, 11, SOFT, "", "can lead to an ending");
        x = Picture.MARGIN;
        for (var stage : scenario.stages()) {
            var name = wording(stage.name());
            line("<rect x=\"" + x + "\" y=\"76\" width=\"5\" height=\"14\" fill=\"" + colour(stage) + "\"/>");
            text(x + 10, 87, 11, SOFT, "", name);
            x += 26 + 7 * name.length();
        }
    }

    private void frame(Picture.Frame frame) {
        line("<rect x=\"" + frame.x() + "\" y=\"" + frame.y() + "\" width=\"" + frame.width() + "\" height=\""
                + frame.height() + "\" rx=\"10\" fill=\"#f7f5fa\" stroke=\"#d9cfe4\"/>");
        var name = frame.scene().map(scene -> "scene " + named(scene.entry())).orElse("Only offered elsewhere");
        text(frame.x() + 16, frame.y() + 22, 13, CALL, " font-weight=\"bold\"", name);
        var callers = frame.scene().map(this::callers).orElse("");
        int fits = (frame.width() - 24) / 6;
        line("<g><title>" + escaped(callers) + "</title>");
        text(frame.x() + 16, frame.y() + 40, 11, SOFT, "", shortened(callers, fits));
        line("</g>");
    }

    private String callers(Flow.Scene scene) {
        var from = names(scene.callers());
        if (!scene.fromAnywhere()) {
            return "from " + from;
        }
        return from.isEmpty() ? "comes up at any time" : "comes up at any time; from " + from;
    }

    /** What is only offered elsewhere leads on from there, where its ways are drawn. */
    private void ways(Node node) {
        if (flow.lent().get(node.index())) {
            return;
        }
        flow.onwards()[node.index()].stream()
                .filter(to -> to != node.index())
                .forEach(to -> way(picture.of(node.index()), picture.of(to)));
    }

    private void way(Place from, Place to) {
        boolean down = to.y() > from.y();
        int x1 = from.x() + Picture.BOX_WIDTH / 2;
        int y1 = down ? from.y() + Picture.BOX_HEIGHT : from.y();
        int x2 = to.x() + Picture.BOX_WIDTH / 2;
        int y2 = down ? to.y() : to.y() + Picture.BOX_HEIGHT;
        int bend = (y2 - y1) / 2;
        int rowsBetween = Math.abs(to.y() - from.y()) / Picture.ROW - 1;
        int aside = aside(from, to, rowsBetween);
        line("<path d=\"M" + x1 + " " + y1 + " C" + (x1 + aside) + " " + (y1 + bend) + " " + (x2 + aside) + " "
                + (y2 - bend) + " " + x2 + " " + y2 + "\" fill=\"none\" stroke=\"" + colour(down, rowsBetween)
                + "\" stroke-width=\"1.3\"" + (down ? "" : " stroke-dasharray=\"4 4\"") + "/>");
    }

    /** A long way goes round the boxes between, to the side where it is nearer to the edge. */
    private int aside(Place from, Place to, int rowsBetween) {
        int middle = 2 * Picture.MARGIN + picture.mainWidth();
        int outwards = from.x() + to.x() + Picture.BOX_WIDTH >= middle ? 1 : -1;
        return rowsBetween <= 0 ? 0 : outwards * Math.min(Picture.COLUMN, Picture.BOX_WIDTH / 2 + 12 * rowsBetween);
    }

    private static String colour(boolean down, int rowsBetween) {
        if (!down) {
            return "#a58cc0";
        }
        return rowsBetween > LONG_WAY ? "#cbd2d9" : "#9aa5b1";
    }

    private void box(Node node) {
        var place = picture.of(node.index());
        int passes =
                tallies.stream().mapToInt(tally -> tally.passes(node.index())).sum();
        double percent = percent(passes);
        var stage = node.stage().map(one -> wording(one.name()) + ": ").orElse("");
        rectangle(
                place,
                node.id().value(),
                percent,
                stage + node.id() + ", " + node.choices().size() + " choices, " + percent + "% of the conversations",
                6);
        node.stage()
                .ifPresent(one -> line("<rect x=\"" + (place.x() + 5) + "\" y=\"" + (place.y() + 7)
                        + "\" width=\"4\" height=\"" + (Picture.BOX_HEIGHT - 14) + "\" rx=\"2\" fill=\"" + colour(one)
                        + "\"/>"));
        if (flow.canEnd(node.index())) {
            line("<circle cx=\"" + (place.x() + Picture.BOX_WIDTH - 11) + "\" cy=\"" + (place.y() + 28)
                    + "\" r=\"4.5\" fill=\"" + INK + "\"/>");
        }
        if (flow.isAnytime(node.index())) {
            note(place.x() + 4, place.y() - 5, "comes up at any time");
        }
        var calls = flow.calls(node.index());
        if (!calls.isEmpty()) {
            note(place.x() + 4, place.y() + Picture.BOX_HEIGHT + 12, "scene " + names(calls));
        }
    }

    /** With a white edge, since ways may lie below it. */
    private void note(int x, int y, String said) {
        line("<g><title>" + escaped(said) + "</title>");
        text(
                x,
                y,
                10,
                CALL,
                " paint-order=\"stroke\" stroke=\"#ffffff\" stroke-width=\"3\"",
                shortened(said, LONGEST_NOTE));
        line("</g>");
    }

    private void endings() {
        int top = picture.endingsTop() - 22;
        line("<path d=\"M" + Picture.MARGIN + " " + top + " h" + picture.mainWidth() + "\" stroke=\"#cbd2d9\"/>");
        var endings = scenario.endings();
        for (var ending : endings) {
            int ended = tallies.stream().mapToInt(tally -> tally.ended(ending)).sum();
            double percent = percent(ended);
            rectangle(
                    picture.ofEnding(ending.index(), endings.size()),
                    ending.id().value(),
                    percent,
                    wording(ending.title()) + ", " + percent + "% of the conversations",
                    Picture.BOX_HEIGHT / 2);
        }
    }

    private double percent(long part) {
        return conversations == 0 ? 0 : Math.round(1000.0 * part / conversations) / 10.0;
    }

    private void rectangle(Place place, String label, double percent, String explained, int round) {
        int heat = percent == 0 ? 0 : 1 + (int) Math.min(HEAT.size() - 2, percent * (HEAT.size() - 1) / 100);
        int middle = place.x() + Picture.BOX_WIDTH / 2;
        line("<g><title>" + escaped(explained) + "</title><rect x=\"" + place.x() + "\" y=\"" + place.y()
                + "\" width=\"" + Picture.BOX_WIDTH + "\" height=\"" + Picture.BOX_HEIGHT + "\" rx=\"" + round
                + "\" fill=\"" + HEAT.get(heat) + "\" stroke=\"" + SOFT + "\""
                + (percent == 0 ? " stroke-dasharray=\"3 3\"" : "") + "/><text x=\"" + middle + "\" y=\""
                + (place.y() + 17) + "\" text-anchor=\"middle\" fill=\"" + INK + "\">"
                + escaped(shortened(label, LONGEST_LABEL)) + "</text><text x=\"" + middle + "\" y=\"" + (place.y() + 32)
                + "\" text-anchor=\"middle\" font-size=\"11\" fill=\"#3e4c59\">" + percent + "%</text></g>");
    }

    private void text(int x, int y, int size, String fill, String more, String said) {
        line("<text x=\"" + x + "\" y=\"" + y + "\" font-size=\"" + size + "\" fill=\"" + fill + "\"" + more + ">"
                + escaped(said) + "</text>");
    }

    private String names(BitSet nodes) {
        return nodes.stream().mapToObj(this::named).collect(Collectors.joining(", "));
    }

    private String named(int node) {
        return scenario.nodes().get(node).id().value();
    }

    private String wording(Text text) {
        return scenario.sourceWording().of(text);
    }

    private static String colour(Stage stage) {
        return STAGES.get(stage.index() % STAGES.size());
    }

    private static String shortened(String label, int longest) {
        return label.length() <= longest ? label : label.substring(0, longest - 1) + "…";
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
