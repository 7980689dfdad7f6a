package org.samtale.engine.probe;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.samtale.engine.scenario.Answers;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Way;

/** Which node leads to which by what is done there; what can happen anywhere is kept apart. */
final class Roads {

    static final int FAR = Integer.MAX_VALUE / 2;

    private final Scenario scenario;
    private final BitSet[] next;
    private final BitSet fromAnywhere = new BitSet();

    Roads(Scenario scenario) {
        this.scenario = scenario;
        next = new BitSet[scenario.nodes().size()];
        for (var node : scenario.nodes()) {
            next[node.index()] = new BitSet();
            var here = next[node.index()];
            eachWay(node, way -> eachNode(way, here::set));
        }
        for (var interruption : scenario.interruptions()) {
            eachWay(interruption.answers(), way -> eachNode(way, fromAnywhere::set));
        }
        scenario.whenevers().forEach(whenever -> eachNode(whenever.go(), fromAnywhere::set));
        joinScenes();
    }

    /** Out of a scene one may come to whoever calls one; to whom it really is, is not followed. */
    private void joinScenes() {
        var callers = new BitSet();
        var ends = new BitSet();
        for (var node : scenario.nodes()) {
            eachWay(node, way -> {
                callers.set(node.index(), callers.get(node.index()) || mentions(way, Way.Scene.class));
                ends.set(node.index(), ends.get(node.index()) || mentions(way, Way.Back.class));
            });
        }
        boolean calledFromAnywhere =
                scenario.whenevers().stream().anyMatch(whenever -> mentions(whenever.go(), Way.Scene.class));
        for (var interruption : scenario.interruptions()) {
            eachWay(interruption.answers(), way -> {
                if (mentions(way, Way.Scene.class)) {
                    callers.set(0, next.length);
                }
            });
        }
        if (calledFromAnywhere) {
            callers.set(0, next.length);
        }
        ends.stream().forEach(node -> next[node].or(callers));
    }

    private static boolean mentions(Way way, Class<? extends Way> kind) {
        return kind.isInstance(way)
                || (way instanceof Way.Scene scene && mentions(scene.after(), kind))
                || (way instanceof Way.Fork fork
                        && fork.branches().stream().anyMatch(branch -> mentions(branch.go(), kind)));
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

    /** The ways that answers of their own lead. */
    private static void eachWay(Answers answers, Consumer<Way> use) {
        answers.alternatives().forEach(alternative -> alternative.then().ifPresent(use));
        answers.otherwise().ifPresent(other -> eachWay(other, use));
    }

    /** Every node a way can lead to, also after a scene; where {@code back} leads to depends on who called. */
    static void eachNode(Way way, IntConsumer use) {
        switch (way) {
            case Way.Stay stay -> {}
            case Way.End end -> {}
            case Way.Back back -> {}
            case Way.GoTo goTo -> use.accept(goTo.node());
            case Way.Scene scene -> {
                use.accept(scene.node());
                eachNode(scene.after(), use);
            }
            case Way.Fork fork -> fork.branches().forEach(branch -> eachNode(branch.go(), use));
        }
    }

    /** Where one gets from a node by what is done there. */
    BitSet next(int node) {
        return (BitSet) next[node].clone();
    }

    /** How many steps each node is away from one, by what is done on the way. */
    int[] distancesTo(int target) {
        var distances = new int[next.length];
        Arrays.fill(distances, FAR);
        distances[target] = 0;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int node = 0; node < next.length; node++) {
                for (int to = next[node].nextSetBit(0); to >= 0; to = next[node].nextSetBit(to + 1)) {
                    if (distances[to] + 1 < distances[node]) {
                        distances[node] = distances[to] + 1;
                        changed = true;
                    }
                }
            }
        }
        return distances;
    }

    /** Where one can get from a node, itself included, also by what can happen anywhere. */
    BitSet reachableFrom(int node) {
        var reached = new BitSet();
        var waiting = new ArrayDeque<Integer>();
        reached.set(node);
        waiting.add(node);
        while (!waiting.isEmpty()) {
            int at = waiting.remove();
            spread(next[at], reached, waiting);
            if (!scenario.nodes().get(at).isPassedThrough()) {
                spread(fromAnywhere, reached, waiting);
            }
        }
        return reached;
    }

    private static void spread(BitSet targets, BitSet reached, ArrayDeque<Integer> waiting) {
        for (int to = targets.nextSetBit(0); to >= 0; to = targets.nextSetBit(to + 1)) {
            if (!reached.get(to)) {
                reached.set(to);
                waiting.add(to);
            }
        }
    }
}
