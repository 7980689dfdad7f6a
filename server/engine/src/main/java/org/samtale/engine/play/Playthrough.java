package org.samtale.engine.play;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Ending;
import org.samtale.engine.scenario.Fact;
import org.samtale.engine.scenario.Flag;
import org.samtale.engine.scenario.Goal;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.scenario.MeterId;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Seat;
import org.samtale.engine.scenario.Stage;
import org.samtale.engine.scenario.Value;

/** A conversation as it stands between two turns; never changes. */
public final class Playthrough {

    private final Scenario scenario;
    private final Mode mode;
    private final State state;
    private final List<Choice> offered;
    private final Optional<Playthrough> before;
    private final int rewinds;
    private final int whispers;

    Playthrough(
            Scenario scenario,
            Mode mode,
            State state,
            List<Choice> offered,
            Optional<Playthrough> before,
            int rewinds,
            int whispers) {
        this.scenario = scenario;
        this.mode = mode;
        this.state = state;
        this.offered = offered;
        this.before = before;
        this.rewinds = rewinds;
        this.whispers = whispers;
    }

    public Mode mode() {
        return mode;
    }

    public Company company() {
        return state.lead == State.NOBODY ? Company.ALONE : Company.PAIR;
    }

    /** Who of a pair has the word. */
    public Optional<Seat> lead() {
        return company() == Company.ALONE
                ? Optional.empty()
                : Optional.of(scenario.pair().orElseThrow().seats().get(state.lead));
    }

    /**
     * What may be said to give the word to the other one of a pair, beside what is offered. Where there is no silence to
     * keep, nobody is there to say it to.
     */
    public Optional<Choice> handOver() {
        return company() == Company.ALONE
                        || ended().isPresent()
                        || node().waits().isEmpty()
                ? Optional.empty()
                : Optional.of(lead().orElseThrow().handOver());
    }

    public int whispersLeft() {
        return company() == Company.ALONE
                ? 0
                : Math.max(0, scenario.pair().orElseThrow().whispers() - whispers);
    }

    /** What the learner can choose now, in the order it is shown; empty once the conversation has ended. */
    public List<Choice> offered() {
        return offered;
    }

    /** What else the learner could choose now, were not so many others offered before it. */
    public List<Choice> crowdedOut() {
        return Offering.crowdedOut(scenario, state, offered);
    }

    /** The sheet that what is offered lies on, if it does. */
    public Optional<Sheet> sheet() {
        var node = node();
        if (!node.isSheet() || ended().isPresent()) {
            return Optional.empty();
        }
        var taken = node.choices().stream()
                .filter(choice -> state.chosen(choice.index()) > 0)
                .toList();
        return Optional.of(new Sheet(node.picks(), Math.min(Offering.picksLeft(node, state), offered.size()), taken));
    }

    /** How many turns the present course has. */
    public int turn() {
        return state.turn;
    }

    public Stage stage() {
        return scenario.stages().get(state.stage);
    }

    public Node node() {
        return scenario.nodes().get(state.node);
    }

    public Optional<Ending> ended() {
        return state.ending < 0
                ? Optional.empty()
                : Optional.of(scenario.endings().get(state.ending));
    }

    public int meter(Meter meter) {
        return state.meter(meter.index());
    }

    /** Requires a meter of the scenario. */
    public int meter(MeterId meter) {
        return meter(scenario.findMeter(meter)
                .orElseThrow(() -> new IllegalArgumentException("no meter " + meter + " in " + scenario.id())));
    }

    /** The position of its word, or its number. */
    public int value(Value value) {
        return state.value(value.index());
    }

    public boolean flag(Flag flag) {
        return state.flag(flag.index());
    }

    /** Percent of all facts that were heard reliably. */
    public int information() {
        return state.information();
    }

    public int points(Goal goal) {
        return state.goal(goal.index());
    }

    public FactState fact(Fact fact) {
        return switch (state.fact(fact.index())) {
            case State.UNSURE -> FactState.UNRELIABLE;
            case State.HEARD -> FactState.HEARD;
            case State.CONFIRMED -> FactState.CONFIRMED;
            default -> FactState.NOT_FOUND;
        };
    }

    /** Whether a condition of the scenario holds as the conversation stands. */
    public boolean holds(Condition condition) {
        return condition.holds(state);
    }

    public boolean canRewind() {
        return mode == Mode.PRACTICE && before.isPresent() && ended().isEmpty();
    }

    /** How often a turn was taken back. */
    public int rewinds() {
        return rewinds;
    }

    /** Covers everything that can matter to what comes; the same on every machine and after every restart. */
    public long hash() {
        long hash = Hash.and(state.hash(), ((mode == Mode.PRACTICE ? 1L : 0L) << 32) | rewinds);
        for (int i = 0; i < offered.size(); i++) {
            hash = Hash.and(hash, offered.get(i).index());
        }
        if (company() == Company.PAIR) {
            hash = Hash.and(hash, whispers);
        }
        return before.isPresent() ? Hash.and(hash, before.get().state.hash()) : hash;
    }

    State state() {
        return state;
    }

    Optional<Playthrough> before() {
        return before;
    }

    /** The same without the way back, so that a chain of turns is not kept alive. */
    Playthrough withoutBefore() {
        return new Playthrough(scenario, mode, state, offered, Optional.empty(), rewinds, whispers);
    }

    /** The same, turn and way back included, but for one whisper less that is left. */
    Playthrough afterAWhisper() {
        return new Playthrough(scenario, mode, state, offered, before, rewinds, whispers + 1);
    }

    int whispers() {
        return whispers;
    }
}
