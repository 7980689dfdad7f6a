package org.samtale.engine.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.samtale.engine.scenario.Answers;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Way;
import org.samtale.engine.scenario.Whenever;

/**
 * Which nodes are called as scenes, from where, and what lies inside each: where one gets before it leads back. A node one
 * gets to without any call lies outside of them all; going there leaves a scene for good.
 */
final class Scenes {

    private final BitSet[] within;
    private final BitSet outside = new BitSet();
    private final BitSet backs = new BitSet();
    private final List<Call> calls = new ArrayList<>();
    private final Set<Integer> calledFromAnywhere = new HashSet<>();
    private final TreeMap<Integer, BitSet> inside = new TreeMap<>();
    private final BitSet calledAgain = new BitSet();

    /** A way into a scene from a node, by a choice that can be taken only {@code once} if there is one. */
    record Call(int from, Way.Scene scene, Optional<Choice> once) {

        boolean isOver(Call before) {
            return once.isPresent() && once.equals(before.once);
        }
    }

    Scenes(Scenario scenario, List<Whenever> whenevers) {
        within = new BitSet[scenario.nodes().size()];
        for (var node : scenario.nodes()) {
            within[node.index()] = new BitSet();
            read(node);
        }
        outside.or(reach(scenario.begin(), new BitSet()));
        whenevers.forEach(whenever -> each(whenever.go(), this::anywhere));
        scenario.interruptions().forEach(interruption -> ways(interruption.answers(), this::anywhere));
        calls.forEach(call -> note(call.scene().node()));
        calledFromAnywhere.forEach(this::note);
    }

    private void read(Node node) {
        node.then().ifPresent(on -> each(on, way -> read(node, way, Optional.empty())));
        node.otherwise().ifPresent(on -> each(on, way -> read(node, way, Optional.empty())));
        for (var choice : node.choices()) {
            ways(choice, way -> read(node, way, choice.sticky() ? Optional.empty() : Optional.of(choice)));
        }
        for (var wait : node.waits()) {
            ways(wait, way -> read(node, way, Optional.empty()));
        }
    }

    private void read(Node node, Way way, Optional<Choice> once) {
        var here = within[node.index()];
        follow(here, way);
        if (way instanceof Way.Scene scene) {
            calls.add(new Call(node.index(), scene, once));
            follow(here, scene.after());
        }
        if (leadsBack(way)) {
            backs.set(node.index());
        }
    }

    private void anywhere(Way way) {
        var to = new BitSet();
        follow(to, way);
        if (way instanceof Way.Scene scene) {
            calledFromAnywhere.add(scene.node());
            follow(to, scene.after());
        }
        to.stream().forEach(node -> outside.or(reach(node, new BitSet())));
    }

    private static void follow(BitSet to, Way way) {
        if (way instanceof Way.GoTo goTo) {
            to.set(goTo.node());
        }
    }

    private void note(int scene) {
        inside.computeIfAbsent(scene, node -> reach(node, outside));
    }

    /** The nodes that are called, whether by a node or by something that can happen anywhere. */
    Set<Integer> called() {
        return inside.keySet();
    }

    List<Call> calls() {
        return calls;
    }

    /** The nodes one gets to without any call. */
    BitSet outside() {
        return outside;
    }

    /** The nodes of a scene, without those of other scenes it calls. */
    BitSet inside(int scene) {
        return inside.getOrDefault(scene, new BitSet());
    }

    boolean leadsBack(int node) {
        return backs.get(node);
    }

    static boolean leadsBack(Way way) {
        return way instanceof Way.Back || (way instanceof Way.Scene scene && scene.after() instanceof Way.Back);
    }

    boolean mayComeBack(int scene) {
        return inside(scene).intersects(backs);
    }

    /** Whether the node lies in a scene that can be called once more after it came back. */
    boolean mayBeCalledAgain(int node) {
        return calledAgain.get(node);
    }

    /** A scene is called again from anywhere, or after a call of it, or by what is itself called again. */
    void findCalledAgain(Graph ways) {
        var callers = new TreeMap<Integer, List<Call>>();
        calls.forEach(call -> callers.computeIfAbsent(call.scene().node(), scene -> new ArrayList<>())
                .add(call));
        var waiting = new ArrayDeque<Integer>();
        var again = new BitSet();
        for (int scene : called()) {
            if (calledFromAnywhere.contains(scene)
                    || isCalledAfterwards(callers.getOrDefault(scene, List.of()), ways)) {
                again.set(scene);
                waiting.add(scene);
            }
        }
        while (!waiting.isEmpty()) {
            var nodes = inside(waiting.remove());
            calledAgain.or(nodes);
            for (var call : calls) {
                int scene = call.scene().node();
                if (call.once().isEmpty() && nodes.get(call.from()) && !again.get(scene)) {
                    again.set(scene);
                    waiting.add(scene);
                }
            }
        }
    }

    private static boolean isCalledAfterwards(List<Call> callers, Graph ways) {
        for (var call : callers) {
            var reached = afterwards(call, ways);
            if (callers.stream().anyMatch(other -> reached.get(other.from()) && !other.isOver(call))) {
                return true;
            }
        }
        return false;
    }

    private static BitSet afterwards(Call call, Graph ways) {
        var reached = new BitSet();
        follow(reached, call.scene().after());
        if (call.scene().after() instanceof Way.Stay) {
            reached.set(call.from());
        }
        for (int to : reached.stream().toArray()) {
            reached.or(ways.reach(to));
        }
        return reached;
    }

    /** A node, and where one gets from it without going into a scene or out of one, or to any of those that end it. */
    private BitSet reach(int node, BitSet ends) {
        var reached = new BitSet();
        var waiting = new ArrayDeque<Integer>();
        reached.set(node);
        waiting.add(node);
        while (!waiting.isEmpty()) {
            var targets = within[waiting.remove()];
            for (int to = targets.nextSetBit(0); to >= 0; to = targets.nextSetBit(to + 1)) {
                if (!reached.get(to) && !ends.get(to)) {
                    reached.set(to);
                    waiting.add(to);
                }
            }
        }
        return reached;
    }

    /** Every way a choice can lead, forks taken apart. */
    static void ways(Choice choice, Consumer<Way> use) {
        each(choice.then(), use);
        ways(choice.answers(), use);
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
