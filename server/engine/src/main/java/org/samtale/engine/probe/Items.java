package org.samtale.engine.probe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samtale.engine.scenario.Bar.Part;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Ending;
import org.samtale.engine.scenario.Fact;
import org.samtale.engine.scenario.Line;
import org.samtale.engine.scenario.LineId;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;

/** Everything a conversation can come to, each with a number of its own: nodes, choices, lines, facts, endings. */
final class Items {

    private final List<Item> items = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<LineId, Integer> lineNumbers = new HashMap<>();
    private final int choices;
    private final int linesFrom;
    private final int facts;
    private final int endings;

    Items(Scenario scenario) {
        scenario.nodes().forEach(node -> items.add(new Item(Part.NODE, node.id().value())));
        choices = items.size();
        scenario.choices()
                .forEach(choice -> items.add(new Item(Part.CHOICE, choice.id().value())));
        linesFrom = items.size();
        addLines(scenario);
        facts = items.size();
        scenario.facts().forEach(fact -> items.add(new Item(Part.FACT, fact.id().value())));
        endings = items.size();
        scenario.endings()
                .forEach(ending -> items.add(new Item(Part.ENDING, ending.id().value())));
    }

    private void addLines(Scenario scenario) {
        for (var cue : scenario.cues()) {
            add(cue.shows());
            add(cue.returns());
        }
        for (var node : scenario.nodes()) {
            add(node.lines());
            add(node.again());
        }
        scenario.alternatives().forEach(alternative -> add(alternative.lines()));
        scenario.endings().forEach(ending -> add(ending.epilogue()));
    }

    private void add(List<Line> some) {
        for (var line : some) {
            if (lineNumbers.putIfAbsent(line.id(), lines.size()) == null) {
                items.add(new Item(Part.LINE, line.id().value()));
                lines.add(line);
            }
        }
    }

    int size() {
        return items.size();
    }

    Item item(int number) {
        return items.get(number);
    }

    List<Line> lines() {
        return lines;
    }

    static int of(Node node) {
        return node.index();
    }

    int of(Choice choice) {
        return choices + choice.index();
    }

    /** The position of a line in {@link #lines()}. */
    int positionOf(Line line) {
        return lineNumbers.getOrDefault(line.id(), 0);
    }

    int ofLine(int position) {
        return linesFrom + position;
    }

    int of(Fact fact) {
        return facts + fact.index();
    }

    int of(Ending ending) {
        return endings + ending.index();
    }
}
