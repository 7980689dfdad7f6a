package org.samtale.engine.play;

import java.util.ArrayList;
import java.util.List;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Scenario;

/** Works out one turn, step by step, on a state of its own. */
final class Turn {

    private final State state;
    private final List<Event> events = new ArrayList<>();

    private Turn(State state) {
        this.state = state;
    }

    static Turn first(Scenario scenario, long seed) {
        return new Turn(new State(scenario, seed));
    }

    static Turn after(Scenario scenario, State before, Choice choice) {
        var turn = new Turn(new State(before));
        turn.events.add(new Event.You(choice));
        turn.state.turn++;
        return turn;
    }

    State state() {
        return state;
    }

    List<Event> events() {
        return events;
    }

    List<Choice> offered() {
        return List.of();
    }
}
