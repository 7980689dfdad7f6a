package org.samtale.server.attempt;

import java.util.ArrayList;
import java.util.List;
import org.samtale.engine.play.Event;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Interpreter;
import org.samtale.engine.play.Mode;
import org.samtale.engine.play.Outcome.Advanced;
import org.samtale.engine.play.Outcome.Rejected;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.Scenario;

/** How an attempt went so far: its inputs played again from the beginning. Turns that were taken back have left it. */
public final class Course {
    private final Scenario scenario;
    private final Mode mode;
    private final List<List<Event>> parts = new ArrayList<>();
    private final List<Input> choices = new ArrayList<>();
    private Playthrough playthrough;
    private List<Event> latest;

    private Course(Scenario scenario, long seed, Mode mode) {
        this.scenario = scenario;
        this.mode = mode;
        var begun = Interpreter.begin(scenario, seed, mode);
        this.playthrough = begun.playthrough();
        this.latest = begun.events();
        parts.add(latest);
    }

    /** Before the first turn. */
    static Course begin(Scenario scenario, long seed, Mode mode) {
        return new Course(scenario, seed, mode);
    }

    /**
     * Plays what was kept and compares each state with the one that was acknowledged. The learner was promised that
     * state, so another one is never passed over.
     */
    static Course replay(Attempt attempt, Scenario scenario, List<Turn> turns) {
        var course = begin(scenario, attempt.seed(), attempt.mode());
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
    static Course replay(Scenario scenario, long seed, Mode mode, Iterable<Input> inputs) {
        var course = begin(scenario, seed, mode);
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
        playthrough = advanced.playthrough();
        latest = advanced.events();
        switch (input) {
            case Input.Choose choose -> {
                parts.add(latest);
                choices.add(input);
            }
            case Input.Whisper whisper -> {}
            case Input.Rewind rewind -> {
                parts.removeLast();
                choices.removeLast();
            }
        }
    }

    public Playthrough playthrough() {
        return playthrough;
    }

    public Mode mode() {
        return mode;
    }

    /** The events of the opening, then of each turn. */
    List<List<Event>> parts() {
        return parts;
    }

    /** The events of the last input, whatever it was. */
    List<Event> latest() {
        return latest;
    }

    /** The choices that led here, without those taken back. */
    List<Input> choices() {
        return choices;
    }
}
