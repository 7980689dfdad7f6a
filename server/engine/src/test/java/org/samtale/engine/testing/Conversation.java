package org.samtale.engine.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.play.Company;
import org.samtale.engine.play.Event;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Interpreter;
import org.samtale.engine.play.Mode;
import org.samtale.engine.play.Outcome;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.ChoiceId;
import org.samtale.engine.scenario.MeterId;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.SeatId;
import org.samtale.engine.scenario.SilenceId;

/** A conversation that a test plays by the names of choices. */
public final class Conversation {

    private final Scenario scenario;
    private final List<Event> all = new ArrayList<>();
    private List<Event> last;
    private Playthrough now;

    private Conversation(Scenario scenario, Outcome.Advanced begun) {
        this.scenario = scenario;
        now = begun.playthrough();
        last = begun.events();
        all.addAll(last);
    }

    public static Conversation in(Scenario scenario) {
        return in(scenario, 1);
    }

    public static Conversation in(Scenario scenario, long seed) {
        return in(scenario, seed, Mode.PRACTICE);
    }

    public static Conversation in(Scenario scenario, long seed, Mode mode) {
        return new Conversation(scenario, Interpreter.begin(scenario, seed, mode));
    }

    /** Two play it together, in practice. */
    public static Conversation ofTwoIn(Scenario scenario) {
        return new Conversation(scenario, Interpreter.begin(scenario, 1, Mode.PRACTICE, Company.PAIR));
    }

    /** Chooses one after the other, as transcripts name them; each must be offered. */
    public Conversation choose(String... choices) {
        for (var choice : choices) {
            take(Input.decode(choice));
        }
        return this;
    }

    /** Keeps silent for that long. */
    public Conversation keep(String silence, String length) {
        take(new Input.Choose(new ChoiceId(silence), Optional.of(new SilenceId(length)), Optional.empty()));
        return this;
    }

    public Conversation whisper(String seat, String text) {
        take(new Input.Whisper(new SeatId(seat), text));
        return this;
    }

    public Conversation rewind() {
        take(new Input.Rewind());
        return this;
    }

    public Outcome attempt(Input input) {
        return Interpreter.step(scenario, now, input);
    }

    private void take(Input input) {
        switch (attempt(input)) {
            case Outcome.Advanced advanced -> {
                now = advanced.playthrough();
                last = advanced.events();
                all.addAll(last);
            }
            case Outcome.Rejected rejected -> throw new AssertionError(rejected + ", offered are " + offered());
        }
    }

    public Scenario scenario() {
        return scenario;
    }

    public Playthrough now() {
        return now;
    }

    public int meter(String meter) {
        return now.meter(new MeterId(meter));
    }

    public List<String> offered() {
        return now.offered().stream().map(choice -> choice.id().value()).toList();
    }

    /** Who of the two has the word. */
    public String lead() {
        return now.lead().map(seat -> seat.id().value()).orElse("nobody");
    }

    /** What happened in the last turn. */
    public List<Event> events() {
        return last;
    }

    /** What happened since the beginning. */
    public List<Event> allEvents() {
        return all;
    }

    /** The ids of the lines of the last turn. */
    public List<String> said() {
        return last.stream()
                .filter(Event.Spoken.class::isInstance)
                .map(event -> ((Event.Spoken) event).line().id().value())
                .toList();
    }

    public String ending() {
        return now.ended().map(ending -> ending.id().value()).orElse("none");
    }
}
