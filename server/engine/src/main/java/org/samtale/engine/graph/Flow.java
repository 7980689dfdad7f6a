package org.samtale.engine.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.samtale.engine.scenario.Answers;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Way;

/**
 * Where a scenario leads, as its author sees it: a main course, and beside it the scenes that are called from several
 * places and lead back. A call is no way on, and neither is what can come up anywhere; both would be lines to everything.
 */
final class Flow {

    private final BitSet[] onwards;
    private final BitSet[] calls;
    private final BitSet ends = new BitSet();
    private final BitSet anytime = new BitSet();
    private final BitSet main;
    private final List<Scene> scenes = new ArrayList<>();
    private final BitSet lent = new BitSet();

    Flow(Scenario scenario) {
        int nodes = scenario.nodes().size();
        onwards = sets(nodes);
        calls = sets(nodes);
        var calledAnytime = new BitSet();
        for (var node : scenario.nodes()) {
            eachWay(node, way -> follow(way, onwards[node.index()], calls[node.index()], node.index()));
        }
        for (var interruption : scenario.interruptions()) {
            eachWay(interruption.answers(), way -> follow(way, anytime, calledAnytime, -1));
        }
        scenario.whenevers().forEach(whenever -> follow(whenever.go(), anytime, calledAnytime, -1));

        main = new BitSet();
        spread(scenario.begin(), main, new BitSet());
        anytime.stream().forEach(node -> spread(node, main, new BitSet()));
        gatherScenes(calledAnytime);
        for (int node = 0; node < nodes; node++) {
            if (!main.get(node) && scenes.stream().noneMatch(holding(node))) {
                lent.set(node);
            }
        }
    }

    /** Nodes that are entered by one of them, called by these nodes and, if so, from anywhere. */
    record Scene(int entry, BitSet members, BitSet callers, boolean fromAnywhere) {}

    /** Where one goes on from a node; a scene is no way on, what comes after it is. */
    BitSet[] onwards() {
        return onwards;
    }

    /** Entries of the scenes that a node calls. */
    BitSet calls(int node) {
        return calls[node];
    }

    boolean canEnd(int node) {
        return ends.get(node);
    }

    /** Whether it comes up wherever one is. */
    boolean isAnytime(int node) {
        return anytime.get(node);
    }

    BitSet main() {
        return main;
    }

    /** In the order of the file. */
    List<Scene> scenes() {
        return scenes;
    }

    /** Nodes nobody comes to, whose choices are offered elsewhere. */
    BitSet lent() {
        return lent;
    }

    private void gatherScenes(BitSet calledAnytime) {
        var entries = new BitSet();
        entries.or(calledAnytime);
        Arrays.stream(calls).forEach(entries::or);
        var taken = (BitSet) main.clone();
        entries.stream().filter(entry -> !main.get(entry)).forEach(entry -> {
            var members = new BitSet();
            spread(entry, members, taken);
            if (!members.isEmpty()) {
                taken.or(members);
                var callers = new BitSet();
                for (int node = 0; node < calls.length; node++) {
                    callers.set(node, calls[node].get(entry));
                }
                scenes.add(new Scene(entry, members, callers, calledAnytime.get(entry)));
            }
        });
    }

    private static Predicate<Scene> holding(int node) {
        return scene -> scene.members().get(node);
    }

    private void spread(int from, BitSet reached, BitSet without) {
        if (without.get(from) || reached.get(from)) {
            return;
        }
        var waiting = new ArrayDeque<Integer>(List.of(from));
        reached.set(from);
        while (!waiting.isEmpty()) {
            onwards[waiting.remove()].stream()
                    .filter(to -> !reached.get(to) && !without.get(to))
                    .forEach(to -> {
                        reached.set(to);
                        waiting.add(to);
                    });
        }
    }

    private void follow(Way way, BitSet on, BitSet called, int node) {
        switch (way) {
            case Way.Stay stay -> {}
            case Way.Back back -> {}
            case Way.End end -> {
                if (node >= 0) {
                    ends.set(node);
                }
            }
            case Way.GoTo goTo -> on.set(goTo.node());
            case Way.Scene scene -> {
                called.set(scene.node());
                follow(scene.after(), on, called, node);
            }
            case Way.Fork fork -> fork.branches().forEach(branch -> follow(branch.go(), on, called, node));
        }
    }

    private static void eachWay(Node node, Consumer<Way> use) {
        node.then().ifPresent(use);
        node.otherwise().ifPresent(use);
        for (var choice : node.choices()) {
            use.accept(choice.then());
            eachWay(choice.answers(), use);
        }
        for (var choice : node.waits()) {
            use.accept(choice.then());
            eachWay(choice.answers(), use);
        }
    }

    private static void eachWay(Answers answers, Consumer<Way> use) {
        answers.alternatives().forEach(alternative -> alternative.then().ifPresent(use));
        answers.otherwise().ifPresent(other -> eachWay(other, use));
    }

    private static BitSet[] sets(int count) {
        var sets = new BitSet[count];
        Arrays.setAll(sets, index -> new BitSet());
        return sets;
    }
}
