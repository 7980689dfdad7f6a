package org.samtale.engine.compile;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Way;
import org.samtale.engine.scenario.Whenever;

/** Which node can lead to which, as far as that can be seen without playing. The index past the last node is the end. */
final class Course {

    private final Scenario scenario;
    private final int end;
    private final BitSet[] next;
    private final BitSet[] silentlyNext;
    private final BitSet[] certainlyNext;
    private final BitSet fromAnywhere = new BitSet();
    private final BitSet fromInterruptions = new BitSet();
    private final Scenes scenes;
    private final Graph ways;
    private final Graph silentWays;
    private final Graph certainWays;
    private final BitSet goesOn;

    Course(Scenario scenario) {
        this(scenario, scenario.whenevers());
    }

    /** The course of a scenario in which only these happen as soon as a condition holds. */
    Course(Scenario scenario, List<Whenever> whenevers) {
        this.scenario = scenario;
        scenes = new Scenes(scenario, whenevers);
        end = scenario.nodes().size();
        next = empty(end + 1);
        silentlyNext = empty(end + 1);
        certainlyNext = empty(end + 1);
        for (var interruption : scenario.interruptions()) {
            Scenes.ways(interruption.answers(), way -> add(fromInterruptions, way));
        }
        fromAnywhere.or(fromInterruptions);
        for (var whenever : whenevers) {
            add(fromAnywhere, whenever.go());
        }
        for (var node : scenario.nodes()) {
            connect(node);
        }
        passScenesSilently();
        ways = new Graph(next);
        silentWays = new Graph(silentlyNext);
        certainWays = new Graph(certainlyNext);
        scenes.findCalledAgain(ways);
        var over = new BitSet();
        over.set(end);
        scenario.nodes().stream().map(Node::index).filter(scenes::leadsBack).forEach(over::set);
        goesOn = ways.leadingTo(over);
    }

    int end() {
        return end;
    }

    /** Where one can get from here, in any number of turns; the node itself only if there is a way back. */
    BitSet reachableFrom(int node) {
        return ways.reach(node);
    }

    /** Where one can get from here in one turn. */
    int[] next(int node) {
        return ways.next(node);
    }

    /** Whether a way that begins here, at any of the nodes it names, leads to a node. */
    boolean leads(Way way, int node) {
        var first = new BitSet();
        add(first, way);
        return first.get(node) || first.stream().anyMatch(from -> from != end && ways.leads(from, node));
    }

    boolean mayComeBackTo(int node) {
        return ways.isOnCircle(node) || scenes.mayBeCalledAgain(node);
    }

    /** Whether the node can be entered again once this choice was taken there. */
    boolean mayComeBackAfter(Choice choice, Node node) {
        var to = new BitSet();
        boolean[] leadsBack = {false};
        Scenes.ways(choice, way -> {
            add(to, way);
            leadsBack[0] |= Scenes.leadsBack(way);
        });
        boolean onlyEnds = !leadsBack[0] && to.length() == end + 1 && to.cardinality() == 1;
        to.or(onlyEnds ? fromInterruptions : fromAnywhere);
        for (int first = to.nextSetBit(0); first >= 0; first = to.nextSetBit(first + 1)) {
            if (first == node.index() || ways.leads(first, node.index())) {
                return true;
            }
        }
        return !onlyEnds && scenes.mayBeCalledAgain(node.index());
    }

    /** Whether from here one gets to the end, or out of a scene that was called from where one does. */
    boolean goesOnToAnEnd(int node) {
        return goesOn.get(node);
    }

    void checkScenes(Reading reading) {
        SceneCheck.check(reading, scenario, scenes, ways, end);
    }

    /** Whether nodes can follow each other round in a circle without anything to choose. */
    boolean mayLoopSilently(int node) {
        return silentWays.isOnCircle(node);
    }

    boolean loopsSilently(int node) {
        return certainWays.isOnCircle(node);
    }

    /** Whether taking this choice always leads away from the node it stands in. */
    boolean alwaysLeaves(Choice choice) {
        boolean[] stays = {false};
        Scenes.ways(choice, way -> stays[0] |= mayStay(way));
        for (var interruption : scenario.interruptions()) {
            Scenes.ways(interruption.answers(), way -> stays[0] |= mayStay(way));
        }
        return !stays[0];
    }

    /** A condition that was not understood has been told about; what it was meant to keep back is not another mistake. */
    static boolean isSure(Choice choice) {
        return (choice.when() instanceof Condition.Always || ConditionParser.isUnknown(choice.when()))
                && choice.notices().isEmpty();
    }

    private void connect(Node node) {
        var here = next[node.index()];
        node.then().ifPresent(way -> {
            add(here, way);
            addSilently(silentlyNext[node.index()], way);
            addCertain(certainlyNext[node.index()], way);
        });
        if (node.isPassedThrough()) {
            return;
        }
        here.or(fromAnywhere);
        node.otherwise().ifPresent(way -> {
            add(here, way);
            if (node.choices().stream().noneMatch(choice -> choice.sticky() && isSure(choice))) {
                addSilently(silentlyNext[node.index()], way);
                addCertain(certainlyNext[node.index()], way);
            }
        });
        node.choices().forEach(choice -> connect(here, choice));
        node.waits().forEach(choice -> connect(here, choice));
    }

    private void connect(BitSet here, Choice choice) {
        Scenes.ways(choice, way -> add(here, way));
    }

    /** A scene in which nothing need be chosen is passed through on the way to what comes after it. */
    private void passScenesSilently() {
        boolean more = true;
        while (more) {
            more = false;
            for (var call : scenes.calls()) {
                var to = new BitSet();
                add(to, call.scene().after());
                var from = silentlyNext[call.from()];
                to.andNot(from);
                if (!to.isEmpty()
                        && from.get(call.scene().node())
                        && isPassedSilently(call.scene().node())) {
                    from.or(to);
                    more = true;
                }
            }
        }
    }

    private boolean isPassedSilently(int scene) {
        var reached = reach(scene, silentlyNext);
        reached.set(scene);
        reached.and(scenes.inside(scene));
        return reached.stream()
                .anyMatch(node -> leadsBackSilently(scenario.nodes().get(node)));
    }

    private static boolean leadsBackSilently(Node node) {
        boolean[] leadsBack = {false};
        var on = node.isPassedThrough() ? node.then() : node.otherwise();
        on.ifPresent(way -> Scenes.each(way, one -> leadsBack[0] |= Scenes.leadsBack(one)));
        return leadsBack[0];
    }

    private void add(BitSet to, Way way) {
        addSilently(to, way);
        if (way instanceof Way.Scene scene) {
            add(to, scene.after());
        } else if (way instanceof Way.Fork fork) {
            fork.branches().forEach(branch -> add(to, branch.go()));
        }
    }

    /** The next node only; what comes after a scene comes later. */
    private void addSilently(BitSet to, Way way) {
        switch (way) {
            case Way.Stay stay -> {}
            case Way.GoTo goTo -> to.set(goTo.node());
            case Way.End over -> to.set(end);
            case Way.Scene scene -> to.set(scene.node());
            case Way.Back back -> {}
            case Way.Fork fork -> fork.branches().forEach(branch -> addSilently(to, branch.go()));
        }
    }

    private void addCertain(BitSet to, Way way) {
        switch (way) {
            case Way.Stay stay -> {}
            case Way.GoTo goTo -> to.set(goTo.node());
            case Way.End over -> {}
            case Way.Scene scene -> to.set(scene.node());
            case Way.Back back -> {}
            case Way.Fork fork -> {
                if (fork.branches().size() == 1) {
                    addCertain(to, fork.branches().getFirst().go());
                }
            }
        }
    }

    private boolean mayStay(Way way) {
        return switch (way) {
            case Way.Stay stay -> true;
            case Way.GoTo goTo -> false;
            case Way.End over -> false;
            case Way.Scene scene -> scene.after() instanceof Way.Stay && scenes.mayComeBack(scene.node());
            case Way.Back back -> false;
            case Way.Fork fork -> fork.branches().stream().anyMatch(branch -> mayStay(branch.go()));
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
