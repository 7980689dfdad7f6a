package org.samtale.engine.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samtale.engine.play.Event;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Interpreter;
import org.samtale.engine.play.Meant;
import org.samtale.engine.play.Mode;
import org.samtale.engine.play.Outcome;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.ChoiceId;
import org.samtale.engine.scenario.Scenario;

/** The turns of an attempt that count: those taken back are left out. */
record Course(Playthrough begin, List<Event> opening, List<Taken> turns, int rewinds) {

    Course {
        opening = List.copyOf(opening);
        turns = List.copyOf(turns);
    }

    /** One turn with how the conversation stood before and after it, and what the learner said they meant. */
    record Taken(Playthrough before, Choice choice, Optional<Meant> meant, Playthrough after, List<Event> events) {}

    static Course replay(Scenario scenario, long seed, Mode mode, List<Input> inputs) {
        var begun = Interpreter.begin(scenario, seed, mode);
        var turns = new ArrayList<Taken>();
        var now = begun.playthrough();
        int rewinds = 0;
        for (var input : inputs) {
            var advanced = advance(scenario, now, input);
            switch (input) {
                case Input.Choose choose ->
                    turns.add(new Taken(
                            now,
                            chosen(now, choose.choice()),
                            choose.meant(),
                            advanced.playthrough(),
                            advanced.events()));
                case Input.Whisper whisper -> {}
                case Input.Rewind rewind -> {
                    turns.removeLast();
                    rewinds++;
                }
            }
            now = advanced.playthrough();
        }
        return new Course(begun.playthrough(), begun.events(), turns, rewinds);
    }

    static Outcome.Advanced advance(Scenario scenario, Playthrough playthrough, Input input) {
        return switch (Interpreter.step(scenario, playthrough, input)) {
            case Outcome.Advanced advanced -> advanced;
            case Outcome.Rejected rejected ->
                throw new IllegalArgumentException(input.encode() + " was never accepted: " + rejected);
        };
    }

    private static Choice chosen(Playthrough playthrough, ChoiceId id) {
        return Stream.concat(playthrough.offered().stream(), playthrough.handOver().stream())
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " was not offered"));
    }

    Playthrough end() {
        return turns.isEmpty() ? begin : turns.getLast().after();
    }
}
