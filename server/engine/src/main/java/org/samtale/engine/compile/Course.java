package org.samtale.engine.compile;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.function.Consumer;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.scenario.Answers;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Way;

/** Which node can lead to which, as far as that can be seen without playing. The index past the last node is the end. */
final class Course {

    private final Scenario scenario;
    private final int end;
    private final BitSet[] next;
    private final BitSet[] silentlyNext;
    private final BitSet[] certainlyNext;
    private final BitSet fromAnywhere = new BitSet();

    Course(Scenario scenario) {
        this.scenario = scenario;
        end = scenario.nodes().size();
        next = empty(end + 1);
        silentlyNext = empty(end + 1);
        certainlyNext = empty(end + 1);
        for (var interruption : scenario.interruptions()) {
            ways(interruption.answers(), way -> add(fromAnywhere, way));
        }
        for (var whenever : scenario.whenevers()) {
            add(fromAnywhere, whenever.go());
        }
        for (var node : scenario.nodes()) {
            connect(node);
        }
    }

    int end() {
        return end;
    }

    /** Where one can get from here, in any number of turns; the node itself only if there is a way back. */
    BitSet reachableFrom(int node) {
        return reach(node, next);
    }

    boolean mayComeBackTo(int node) {
        return reach(node, next).get(node);
    }

    /** Whether nodes can follow each other round in a circle without anything to choose. */
    boolean mayLoopSilently(int node) {
        return reach(node, silentlyNext).get(node);
    }

    boolean loopsSilently(int node) {
        return reach(node, certainlyNext).get(node);
    }

    /** Whether taking this choice always leads away from the node it stands in. */
    boolean alwaysLeaves(Choice choice) {
        boolean[] stays = {mayStay(choice.then())};
        ways(choice.answers(), way -> stays[0] |= mayStay(way));
        for (var interruption : scenario.interruptions()) {
            ways(interruption.answers(), way -> stays[0] |= mayStay(way));
        }
        return !stays[0];
    }

    static boolean isSure(Choice choice) {
        return choice.when() instanceof Condition.Always && choice.notices().isEmpty();
    }

    private void connect(Node node) {
        var here = next[node.index()];
        node.then().ifPresent(way -> {
            add(here, way);
            add(silentlyNext[node.index()], way);
            addCertain(certainlyNext[node.index()], way);
        });
        if (node.isPassedThrough()) {
            return;
        }
        here.or(fromAnywhere);
        node.otherwise().ifPresent(way -> {
            add(here, way);
            if (node.choices().stream().noneMatch(choice -> choice.sticky() && isSure(choice))) {
                add(silentlyNext[node.index()], way);
                addCertain(certainlyNext[node.index()], way);
            }
        });
        node.choices().forEach(choice -> connect(here, choice));
        node.waits().forEach(choice -> connect(here, choice));
    }

    private void connect(BitSet here, Choice choice) {
        add(here, choice.then());
        ways(choice.answers(), way -> add(here, way));
    }

    private static void ways(Answers answers, Consumer<Way> use) {
        for (var alternative : answers.alternatives()) {
            alternative.then().ifPresent(use);
        }
        answers.otherwise().ifPresent(other -> ways(other, use));
    }

    private void add(BitSet to, Way way) {
        switch (way) {
            case Way.Stay stay -> {}
            case Way.GoTo goTo -> to.set(goTo.node());
            case Way.End over -> to.set(end);
            case Way.Fork fork -> fork.branches().forEach(branch -> add(to, branch.go()));
        }
    }

    private void addCertain(BitSet to, Way way) {
        switch (way) {
            case Way.Stay stay -> {}
            case Way.GoTo goTo -> to.set(goTo.node());
            case Way.End over -> {}
            case Way.Fork fork -> {
                if (fork.branches().size() == 1) {
                    addCertain(to, fork.branches().getFirst().go());
                }
            }
        }
    }

    private static boolean mayStay(Way way) {
        return switch (way) {
            case Way.Stay stay -> true;
            case Way.GoTo goTo -> false;
            case Way.End over -> false;
            case Way.Fork fork -> fork.branches().stream().anyMatch(branch -> branch.go() instanceof Way.Stay);
        };
    }

    private static BitSet reach(int from, BitSet[] edges) {
        var reached = new BitSet();
        var waiting = new ArrayDeque<Integer>();
        waiting.add(from);
        while (!waiting.isEmpty()) {
            var targets = edges[waiting.remove()];
            for (int to = targets.nextSetBit(0); to >= 0; to = targets.nextSetBit(to + 1)) {
                if (!reached.get(to)) {
                    reached.set(to);
                    waiting.add(to);
                }
            }
        }
        return reached;
    }

    private static BitSet[] empty(int size) {
        var sets = new BitSet[size];
        for (int i = 0; i < size; i++) {
            sets[i] = new BitSet(size);
        }
        return sets;
    }
}
