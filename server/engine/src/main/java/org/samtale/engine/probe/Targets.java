package org.samtale.engine.probe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.scenario.Alternative;
import org.samtale.engine.scenario.Answers;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Line;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;

/** Where to go, and what must hold there, to come to each thing of a scenario. */
final class Targets {

    private static final int TRIES = 8;

    private final Items items;
    private final Roads roads;
    private final Map<Integer, List<Target>> targets = new HashMap<>();
    private final Map<Integer, int[]> distances = new HashMap<>();
    private final int[] everywhere;

    /** Somewhere to go, and what must hold there. */
    static final class Target {

        private final int[] distances;
        private final Condition when;

        private Target(int[] distances, Condition when) {
            this.distances = distances;
            this.when = when;
        }

        /** How many steps a node is away. */
        int stepsFrom(Node node) {
            return distances[node.index()];
        }

        Condition when() {
            return when;
        }
    }

    Targets(Scenario scenario, Items items, Roads roads) {
        this.items = items;
        this.roads = roads;
        everywhere = new int[scenario.nodes().size()];
        for (var node : scenario.nodes()) {
            at(node);
        }
        for (var interruption : scenario.interruptions()) {
            answers(interruption.answers(), everywhere, interruption.when());
        }
        for (var whenever : scenario.whenevers()) {
            Roads.eachNode(whenever.go(), node -> add(node, everywhere, whenever.when()));
        }
        for (var ending : scenario.endings()) {
            add(items.of(ending), everywhere, ending.when());
            lines(ending.epilogue(), everywhere, ending.when());
        }
    }

    private void at(Node node) {
        var near = distances.computeIfAbsent(node.index(), roads::distancesTo);
        add(Items.of(node), near, new Condition.Always());
        lines(node.lines(), near, new Condition.Always());
        lines(node.again(), near, new Condition.VisitedWithin(node.index(), 1, Integer.MAX_VALUE));
        node.choices().forEach(choice -> choice(choice, near));
        node.waits().forEach(choice -> choice(choice, near));
    }

    private void choice(Choice choice, int[] near) {
        add(items.of(choice), near, choice.when());
        answers(choice.answers(), near, choice.when());
    }

    private void answers(Answers answers, int[] near, Condition before) {
        answers.alternatives().forEach(alternative -> answer(alternative, near, before));
        answers.otherwise().ifPresent(other -> answers(other, near, before));
    }

    private void answer(Alternative alternative, int[] near, Condition before) {
        var needs = new ArrayList<Condition>();
        needs.add(before);
        needs.add(alternative.when());
        alternative.tells().ifPresent(fact -> {
            needs.add(fact.opensAt());
            fact.topic().ifPresent(topic -> needs.add(new Condition.Opened(topic.index())));
        });
        var all = new Condition.All(needs);
        lines(alternative.lines(), near, all);
        alternative.tells().ifPresent(fact -> add(items.of(fact), near, all));
    }

    private void lines(List<Line> lines, int[] near, Condition before) {
        for (var line : lines) {
            add(items.ofLine(items.positionOf(line)), near, new Condition.All(List.of(before, line.when())));
        }
    }

    private void add(int item, int[] near, Condition when) {
        targets.computeIfAbsent(item, key -> new ArrayList<>()).add(new Target(near, when));
    }

    /** Some way to one of these things. */
    Optional<Target> any(BitSet of, Dice dice) {
        for (int i = 0; i < TRIES; i++) {
            int from = dice.below(of.length());
            int item = of.nextSetBit(from);
            var ways = targets.getOrDefault(item, List.of());
            if (!ways.isEmpty()) {
                return Optional.of(ways.get(dice.below(ways.size())));
            }
        }
        return Optional.empty();
    }
}
