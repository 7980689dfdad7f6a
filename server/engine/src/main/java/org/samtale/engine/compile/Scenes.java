package org.samtale.engine.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.samtale.engine.scenario.Answers;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Way;

/** Which nodes are called as scenes, from where, and what lies inside each: where one gets before it leads back. */
final class Scenes {

    private final BitSet[] within;
    private final BitSet backs = new BitSet();
    private final List<Call> calls = new ArrayList<>();
    private final TreeMap<Integer, BitSet> inside = new TreeMap<>();

    /** A node from which a scene is called. */
    record Call(int from, Way.Scene scene) {}

    Scenes(Scenario scenario) {
        within = new BitSet[scenario.nodes().size()];
        for (var node : scenario.nodes()) {
            var here = new BitSet();
            within[node.index()] = here;
            ways(node, way -> {
                follow(here, way);
                if (way instanceof Way.Scene scene) {
                    calls.add(new Call(node.index(), scene));
                    follow(here, scene.after());
                }
                if (leadsBack(way)) {
                    backs.set(node.index());
                }
            });
        }
        for (var call : calls) {
            note(call.scene());
        }
        scenario.whenevers().forEach(whenever -> each(whenever.go(), this::note));
        scenario.interruptions().forEach(interruption -> ways(interruption.answers(), this::note));
    }

    private void note(Way way) {
        if (way instanceof Way.Scene scene) {
            inside.computeIfAbsent(scene.node(), this::from);
        }
    }

    private static void follow(BitSet to, Way way) {
        if (way instanceof Way.GoTo goTo) {
            to.set(goTo.node());
        }
    }

    /** The nodes that are called, whether by a node or by something that can happen anywhere. */
    Iterable<Integer> called() {
        return inside.keySet();
    }

    List<Call> calls() {
        return calls;
    }

    /** The nodes of a scene, without those of other scenes it calls. */
    BitSet inside(int scene) {
        return inside.getOrDefault(scene, new BitSet());
    }

    static boolean leadsBack(Way way) {
        return way instanceof Way.Back || (way instanceof Way.Scene scene && scene.after() instanceof Way.Back);
    }

    boolean leadsBack(int node) {
        return backs.get(node);
    }

    boolean mayComeBack(int scene) {
        return inside(scene).intersects(backs);
    }

    /** A node, and where one gets from it without going into a scene or out of one. */
    BitSet from(int node) {
        var reached = new BitSet();
        var waiting = new ArrayDeque<Integer>();
        reached.set(node);
        waiting.add(node);
        while (!waiting.isEmpty()) {
            var targets = within[waiting.remove()];
            for (int to = targets.nextSetBit(0); to >= 0; to = targets.nextSetBit(to + 1)) {
                if (!reached.get(to)) {
                    reached.set(to);
                    waiting.add(to);
                }
            }
        }
        return reached;
    }

    /** Every way out of a node, forks taken apart. */
    private static void ways(Node node, Consumer<Way> use) {
        node.then().ifPresent(way -> each(way, use));
        node.otherwise().ifPresent(way -> each(way, use));
        for (var choice : node.choices()) {
            each(choice.then(), use);
            ways(choice.answers(), use);
        }
        for (var wait : node.waits()) {
            each(wait.then(), use);
            ways(wait.answers(), use);
        }
    }

    static void ways(Answers answers, Consumer<Way> use) {
        for (var alternative : answers.alternatives()) {
            alternative.then().ifPresent(way -> each(way, use));
        }
        answers.otherwise().ifPresent(other -> ways(other, use));
    }

    static void each(Way way, Consumer<Way> use) {
        if (way instanceof Way.Fork fork) {
            fork.branches().forEach(branch -> each(branch.go(), use));
        } else {
            use.accept(way);
        }
    }
}
