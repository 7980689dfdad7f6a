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

    Journey(Scenario scenario, State state, List<Event> events) {
        this.scenario = scenario;
        this.state = state;
        this.events = events;
    }

    void begin() {
        state.stage = STAY;
        travel(scenario.begin());
    }

    /** Goes where a turn leads, unless something that happens whenever a condition holds leads elsewhere. */
    void goOn(Way way) {
        int to = target(way);
        if (to != END) {
            var whenevers = scenario.whenevers();
            for (int i = 0; i < whenevers.size(); i++) {
                if (!state.fired(i) && whenevers.get(i).when().holds(state)) {
                    state.fire(i);
                    to = target(whenevers.get(i).go());
                    break;
                }
            }
        }
        travel(to);
    }

    private void travel(int first) {
        int to = first;
        for (int steps = 0; steps < SILENT_STEPS; steps++) {
            if (to == END) {
                break;
            }
            if (to != STAY) {
                enter(scenario.nodes().get(to));
            }
            var node = scenario.nodes().get(state.node);
            var on = node.isPassedThrough() ? node.then() : node.otherwise();
            if (on.isEmpty() || Offering.hasChoices(scenario, state)) {
                return;
            }
            to = target(on.get());
        }
        end();
    }

    private void enter(Node node) {
        boolean isFirst = state.visits(node.index()) == 0;
        state.visit(node.index());
        int stage = node.stage().isPresent() ? node.stage().get().index() : Math.max(0, state.stage);
        if (stage != state.stage) {
            state.stage = stage;
            events.add(new Event.StageEntered(scenario.stages().get(stage)));
        }
        if (node.cue().isPresent()) {
            show(node);
        }
        Speech.say(isFirst ? node.lines() : node.again(), state, events);
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

    private int target(Way way) {
        return switch (way) {
            case Way.Stay stay -> STAY;
            case Way.GoTo goTo -> goTo.node();
            case Way.End end -> END;
            case Way.Fork fork -> {
                var branches = fork.branches();
                int i = 0;
                while (i < branches.size() - 1 && !branches.get(i).when().holds(state)) {
                    i++;
                }
                yield target(branches.get(i).go());
            }
        };
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
