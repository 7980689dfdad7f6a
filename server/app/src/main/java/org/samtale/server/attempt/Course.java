package org.samtale.server.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samtale.engine.play.Event;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Interpreter;
import org.samtale.engine.play.Mode;
import org.samtale.engine.play.Outcome.Advanced;
import org.samtale.engine.play.Outcome.Rejected;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Seat;
import org.samtale.engine.scenario.SeatId;

/** How an attempt went so far: its inputs played again from the beginning. Turns that were taken back have left it. */
public final class Course {
    private final Scenario scenario;
    private final Mode mode;
    private final List<Part> parts = new ArrayList<>();
    private final List<Input> choices = new ArrayList<>();
    private Playthrough playthrough;
    private Part latest;

    private Course(Scenario scenario, Attempt attempt) {
        this.scenario = scenario;
        this.mode = attempt.mode();
        var begun = Interpreter.begin(scenario, attempt.seed(), mode, attempt.company());
        this.playthrough = begun.playthrough();
        this.latest = new Part(Optional.empty(), begun.events());
        parts.add(latest);
    }

    /**
     * What happened at the beginning, or in one turn.
     *
     * @param by who of a pair took the turn
     */
    record Part(Optional<SeatId> by, List<Event> events) {

        /** Those who whisper take no turn; what they whisper stands where it came. */
        Part with(List<Event> whispers) {
            return new Part(
                    by, Stream.concat(events.stream(), whispers.stream()).toList());
        }

        List<Event> whispers() {
            return events.stream()
                    .filter(event -> event instanceof Event.Whispered)
                    .toList();
        }
    }

    /** Before the first turn. */
    static Course begin(Scenario scenario, Attempt attempt) {
        return new Course(scenario, attempt);
    }

    /**
     * Plays what was kept and compares each state with the one that was acknowledged. The learner was promised that
     * state, so another one is never passed over.
     */
    static Course replay(Attempt attempt, Scenario scenario, List<Turn> turns) {
        var course = begin(scenario, attempt);
        for (var turn : turns) {
            course.play(Input.decode(turn.input()));
            if (course.playthrough.hash() != turn.hash()) {
                throw new IllegalStateException("Attempt " + attempt.id().value() + " played again differs at "
                        + turn.seq() + ": " + Long.toHexString(course.playthrough.hash()) + " instead of "
                        + Long.toHexString(turn.hash()));
            }
        }
        return course;
    }

    /** The same course by inputs that are known to have been accepted. */
    static Course replay(Scenario scenario, Attempt attempt, Iterable<Input> inputs) {
        var course = begin(scenario, attempt);
        inputs.forEach(course::play);
        return course;
    }

    void play(Input input) {
        switch (Interpreter.step(scenario, playthrough, input)) {
            case Advanced advanced -> advance(input, advanced);
            case Rejected rejected ->
                throw new IllegalStateException("An accepted input is rejected: " + input + ": " + rejected);
        }
    }

    private void advance(Input input, Advanced advanced) {
        var by = playthrough.lead().map(Seat::id);
        playthrough = advanced.playthrough();
        switch (input) {
            case Input.Choose choose -> {
                latest = new Part(by, advanced.events());
                parts.add(latest);
                choices.add(input);
            }
            case Input.Rewind rewind -> {
                latest = new Part(by, advanced.events());
                var whispers = parts.removeLast().whispers();
                parts.add(parts.removeLast().with(whispers));
                choices.removeLast();
            }
            case Input.Whisper whisper -> parts.add(parts.removeLast().with(advanced.events()));
        }
    }

    public Playthrough playthrough() {
        return playthrough;
    }

    public Mode mode() {
        return mode;
    }

    /** The opening, then each turn. */
    List<Part> parts() {
        return parts;
    }

    /** The last turn, or what came of taking one back. */
    Part latest() {
        return latest;
    }

    /** The choices that led here, without those taken back. */
    List<Input> choices() {
        return choices;
    }
}
