package org.samtale.engine.compile;

import java.util.Arrays;
import java.util.BitSet;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Way;

/**
 * How often each node can be entered at most: a choice that can be taken once leads there once, and anything else as often
 * as the node it starts from is entered.
 */
final class Visits {

    /** As often as one likes. */
    static final int ENDLESS = 1_000_000;

    private final int begin;
    private final BitSet endless = new BitSet();
    private final BitSet[] onceBy;
    private final BitSet[] from;
    private final int[] events;
    private final int[] most;

    Visits(Scenario scenario) {
        int nodes = scenario.nodes().size();
        begin = scenario.begin();
        events = new int[nodes];
        most = new int[nodes];
        onceBy = new BitSet[nodes];
        from = new BitSet[nodes];
        Arrays.setAll(onceBy, node -> new BitSet());
        Arrays.setAll(from, node -> new BitSet());
        scenario.interruptions().forEach(one -> Scenes.ways(one.answers(), way -> endless.or(targets(way))));
        scenario.whenevers()
                .forEach(one ->
                        Scenes.each(one.go(), way -> targets(way).stream().forEach(node -> events[node]++)));
        scenario.nodes().forEach(this::leave);
        count();
    }

    private void leave(Node node) {
        node.then().ifPresent(on -> Scenes.each(on, way -> again(node, way)));
        node.otherwise().ifPresent(on -> Scenes.each(on, way -> again(node, way)));
        node.waits().forEach(wait -> Scenes.ways(wait, way -> again(node, way)));
        for (var choice : node.choices()) {
            if (choice.sticky()) {
                Scenes.ways(choice, way -> again(node, way));
            } else {
                Scenes.ways(choice, way -> once(choice, way));
            }
        }
    }

    private void once(Choice choice, Way way) {
        targets(way).stream().forEach(to -> onceBy[to].set(choice.index()));
    }

    private void again(Node node, Way way) {
        if (way instanceof Way.Scene scene && scene.after() instanceof Way.Stay) {
            endless.set(scene.node());
        } else {
            targets(way).stream().forEach(to -> from[to].set(node.index()));
        }
    }

    private static BitSet targets(Way way) {
        var to = new BitSet();
        if (way instanceof Way.GoTo goTo) {
            to.set(goTo.node());
        } else if (way instanceof Way.Scene scene) {
            to.set(scene.node());
            to.or(targets(scene.after()));
        }
        return to;
    }

    int most(int node) {
        return most[node];
    }

    /** What lies on a circle can be entered for ever, as far as can be seen here. */
    private void count() {
        var before = new Graph(from);
        for (int node : before.order()) {
            long times = endless.get(node) || before.isOnCircle(node) ? ENDLESS : 0;
            times += (begin == node ? 1 : 0) + events[node] + onceBy[node].cardinality();
            for (int earlier : before.next(node)) {
                times += earlier == node ? ENDLESS : most[earlier];
            }
            most[node] = (int) Math.min(ENDLESS, times);
        }
    }
}
