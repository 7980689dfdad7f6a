package org.samtale.engine.debrief;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.samtale.engine.play.Event;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Fact;
import org.samtale.engine.scenario.GoalPoints;
import org.samtale.engine.scenario.Seat;
import org.samtale.engine.scenario.Silence;
import org.samtale.engine.scenario.Stage;

/** One turn: what was chosen, by whom of a pair, what came of it, and what else could have been chosen. Turns count from one. */
public record TurnReport(
        int turn,
        Stage stage,
        Choice choice,
        Optional<Seat> seat,
        List<MeterChange> changes,
        List<GoalPoints> goals,
        List<Fact> facts,
        List<Event> events,
        List<Offer> offered,
        Set<Note> notes,
        Optional<IntentionReport> intention) {

    public TurnReport {
        changes = List.copyOf(changes);
        goals = List.copyOf(goals);
        facts = List.copyOf(facts);
        events = List.copyOf(events);
        offered = List.copyOf(offered);
        notes = Collections.unmodifiableSet(new TreeSet<>(notes));
    }

    /** How long it was, if it was a silence of a length that has a name. */
    public Optional<Silence> silence() {
        for (var event : events) {
            if (event instanceof Event.Waited waited) {
                return waited.length();
            }
        }
        return Optional.empty();
    }

    /** A choice that was offered, taken or not, in the order shown, and what it did or would have done at once. */
    public record Offer(Choice choice, List<MeterChange> changes, List<GoalPoints> goals) {

        public Offer {
            changes = List.copyOf(changes);
            goals = List.copyOf(goals);
        }
    }

    /** Something worth pointing out about a turn. */
    public enum Note {
        REPEATED,
        HARDER,
        INTERRUPTED,
        MISSED_CUE,
        NOTICED_CUE,
        UNRELIABLE,
        REPAIRED
    }
}
