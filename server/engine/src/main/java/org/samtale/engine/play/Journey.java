package org.samtale.engine.play;

import java.util.ArrayList;
import java.util.List;
import org.samtale.engine.scenario.Ending;
import org.samtale.engine.scenario.Line;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Way;

/** Where the conversation goes: from node to node until there is something to choose, or to its end. */
final class Journey {

    /** More nodes than this without anything to choose is a circle; the conversation ends there rather than hang. */
    private static final int SILENT_STEPS = 100;

    private static final int STAY = -1;
    private static final int END = -2;

    private final Scenario scenario;
    private final State state;
    private final List<Event> events;

    /** The stage that was told last; coming back from a scene only what one comes to in the end is told. */
    private int toldStage;

    Journey(Scenario scenario, State state, List<Event> events) {
        this.scenario = scenario;
        this.state = state;
        this.events = events;
        toldStage = state.stage;
    }

    void begin() {
        beginAt(scenario.begin(), STAY);
    }

    void beginAt(int node, int stage) {
        state.stage = stage;
        toldStage = STAY;
        travel(node);
    }

    /** Goes where a turn leads, unless something that happens whenever a condition holds leads elsewhere. */
    void goOn(Way way) {
        var to = withoutForks(way);
        if (!ends(to)) {
            var whenevers = scenario.whenevers();
            for (int i = 0; i < whenevers.size(); i++) {
                if (!state.fired(i) && whenevers.get(i).when().holds(state)) {
                    state.fire(i);
                    to = instead(withoutForks(whenevers.get(i).go()), to);
                    break;
                }
            }
        }
        travel(target(to));
    }

    /** A scene without a way on comes in between; anything else takes the place of where the turn would have led. */
    private static Way instead(Way happens, Way turn) {
        return happens instanceof Way.Scene scene && scene.after() instanceof Way.Stay
                ? new Way.Scene(scene.node(), turn)
                : happens;
    }

    private boolean ends(Way way) {
        var to = way;
        var call = state.call;
        while (to instanceof Way.Back && call != null) {
            to = call.after;
            call = call.outer;
        }
        return to instanceof Way.End;
    }

    private void travel(int first) {
        int to = first;
        for (int steps = 0; steps < SILENT_STEPS; steps++) {
            if (to == END) {
                break;
            }
            if (to == STAY) {
                comeTo(state.stage);
            } else {
                enter(scenario.nodes().get(to));
            }
            var node = scenario.nodes().get(state.node);
            var on = node.isPassedThrough() ? node.then() : node.otherwise();
            if (on.isEmpty() || Offering.hasChoices(scenario, state)) {
                return;
            }
            to = target(withoutForks(on.get()));
        }
        end();
    }

    private void enter(Node node) {
        boolean isFirst = state.visits(node.index()) == 0;
        state.visit(node.index());
        comeTo(node.stage().isPresent() ? node.stage().get().index() : Math.max(0, state.stage));
        if (node.cue().isPresent()) {
            show(node);
        }
        Speech.say(isFirst ? node.lines() : node.again(), state, events);
    }

    private void comeTo(int stage) {
        state.stage = stage;
        if (stage != toldStage) {
            toldStage = stage;
            events.add(new Event.StageEntered(scenario.stages().get(stage)));
        }
    }

    private void show(Node node) {
        var cue = node.cue().orElseThrow();
        int how = state.cue(cue.index());
        if (how == State.CUE_UNSEEN
                || (how == State.CUE_MISSED && !cue.returns().isEmpty())) {
            boolean returning = how == State.CUE_MISSED;
            state.cue(cue.index(), returning ? State.CUE_RETURNED : State.CUE_SHOWN);
            events.add(new Event.CueShown(cue, returning));
            Speech.say(returning ? cue.returns() : cue.shows(), state, events);
        }
    }

    /** What is left of a way once its conditions were asked. */
    private Way withoutForks(Way way) {
        var to = way;
        while (to instanceof Way.Fork fork) {
            var branches = fork.branches();
            int i = 0;
            while (i < branches.size() - 1 && !branches.get(i).when().holds(state)) {
                i++;
            }
            to = branches.get(i).go();
        }
        return to;
    }

    private int target(Way way) {
        return switch (way) {
            case Way.Stay stay -> STAY;
            case Way.GoTo goTo -> goTo.node();
            case Way.End end -> END;
            case Way.Scene scene -> {
                state.call = Call.on(state.call, state.node, state.stage, scene.after());
                yield scene.node();
            }
            case Way.Back back -> back();
            case Way.Fork fork -> target(withoutForks(fork));
        };
    }

    /** Stands where the scene was called, as if it had never been left, and goes on from there. */
    private int back() {
        var call = state.call;
        if (call == null) {
            return STAY;
        }
        state.call = call.outer;
        state.node = call.node;
        state.stage = call.stage;
        return target(call.after);
    }

    private void end() {
        var endings = scenario.endings();
        int i = 0;
        while (i < endings.size() - 1 && !endings.get(i).when().holds(state)) {
            i++;
        }
        end(endings.get(i));
    }

    private void end(Ending ending) {
        state.ending = ending.index();
        var epilogue = new ArrayList<Line>();
        for (var line : ending.epilogue()) {
            if (line.when().holds(state)) {
                epilogue.add(line);
            }
        }
        Speech.say(epilogue, state, events);
        events.add(new Event.Ended(ending, epilogue));
    }
}
