package org.samtale.engine.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samtale.engine.play.Company;
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
record Course(
        Playthrough begin, List<Event> opening, List<Taken> turns, int rewinds, List<Collaboration.Whisper> whispers) {

    Course {
        opening = List.copyOf(opening);
        turns = List.copyOf(turns);
        whispers = List.copyOf(whispers);
    }

    /** One turn with how the conversation stood before and after it, and what the learner said they meant. */
    record Taken(Playthrough before, Choice choice, Optional<Meant> meant, Playthrough after, List<Event> events) {}

    static Course replay(Scenario scenario, long seed, Mode mode, Company company, List<Input> inputs) {
        var begun = Interpreter.begin(scenario, seed, mode, company);
        var turns = new ArrayList<Taken>();
        var whispers = new ArrayList<Collaboration.Whisper>();
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
                case Input.Whisper whisper -> whispers.add(whispered(turns.size(), advanced.events()));
                case Input.Rewind rewind -> {
                    turns.removeLast();
                    whispers.replaceAll(whisper -> before(whisper, turns.size()));
                    rewinds++;
                }
            }
            now = advanced.playthrough();
        }
        return new Course(begun.playthrough(), begun.events(), turns, rewinds, whispers);
    }

    private static Collaboration.Whisper whispered(int after, List<Event> events) {
        for (var event : events) {
            if (event instanceof Event.Whispered whispered) {
                return new Collaboration.Whisper(after, whispered.seat(), whispered.text());
            }
        }
        throw new IllegalArgumentException("nobody whispered");
    }

    /** A whisper stays when the turn before it is taken back. */
    private static Collaboration.Whisper before(Collaboration.Whisper whisper, int turns) {
        return new Collaboration.Whisper(Math.min(whisper.after(), turns), whisper.seat(), whisper.text());
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
