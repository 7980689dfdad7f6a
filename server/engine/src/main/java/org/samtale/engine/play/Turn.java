package org.samtale.engine.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.play.Reason.Why;
import org.samtale.engine.scenario.Act;
import org.samtale.engine.scenario.Alternative;
import org.samtale.engine.scenario.Cast;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.GoalPoints;
import org.samtale.engine.scenario.Interruption;
import org.samtale.engine.scenario.Move;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Seat;
import org.samtale.engine.scenario.Setting;
import org.samtale.engine.scenario.Silence;
import org.samtale.engine.scenario.Way;

/** Works out one turn, step by step, on a state of its own. Nothing in it depends on anything but its arguments. */
final class Turn {

    private final Scenario scenario;
    private final State state;
    private final List<Event> events = new ArrayList<>();
    private final Meters meters;

    private Turn(Scenario scenario, State state, @Nullable List<Reason> reasons) {
        this.scenario = scenario;
        this.state = state;
        this.meters = new Meters(scenario, state, reasons);
    }

    static Turn first(Scenario scenario, long seed, Company company) {
        var turn = new Turn(scenario, new State(scenario, seed), null);
        turn.state.lead = company == Company.PAIR ? 0 : State.NOBODY;
        new Journey(scenario, turn.state, turn.events).begin();
        return turn;
    }

    /** The same from anywhere. */
    static Turn first(Scenario scenario, Start start, long seed, Company company) {
        var state = new State(scenario, seed);
        start.in(state);
        var turn = new Turn(scenario, state, null);
        turn.state.lead = company == Company.PAIR ? 0 : State.NOBODY;
        new Journey(scenario, state, turn.events).beginAt(start.node().index(), start.stage(scenario));
        return turn;
    }

    static Turn after(Scenario scenario, State before, Choice choice, Optional<Silence> silence, boolean isInstead) {
        var turn = new Turn(scenario, new State(before), null);
        turn.take(choice, silence, isInstead);
        return turn;
    }

    /** What moved the meters in such a turn, one after the other. */
    static List<Reason> reasons(
            Scenario scenario, State before, Choice choice, Optional<Silence> silence, boolean isInstead) {
        var reasons = new ArrayList<Reason>();
        new Turn(scenario, new State(before), reasons).take(choice, silence, isInstead);
        return reasons;
    }

    State state() {
        return state;
    }

    List<Event> events() {
        return events;
    }

    List<Choice> offered() {
        return state.ending < 0 ? Offering.offered(scenario, state) : List.of();
    }

    private void take(Choice choice, Optional<Silence> silence, boolean isInstead) {
        state.turn++;
        if (silence.isPresent()) {
            state.waited = silence.get().index();
        }
        events.add(choice.act() instanceof Act.Wait ? new Event.Waited(choice, silence) : new Event.You(choice));
        count(choice);
        meters.settleAndMove(choice);
        boolean handsOver = handsOver(choice);
        if (handsOver) {
            handOver(choice, isInstead);
        }
        consequences(choice, handsOver);
        boolean askedAgain = asksAgain(choice);
        var remarked = askedAgain ? remark(choice) : Optional.<Way>empty();
        var answered = answer(choice);
        var way = remarked.isPresent() ? remarked.get() : answered.orElse(choice.then());
        meters.report(events);
        new Journey(scenario, state, events).goOn(way);
    }

    private void count(Choice choice) {
        state.choose(choice.index());
        if (!choice.isWait()) {
            state.address(choice.impact().addressed());
        }
        state.stopRunningExcept(choice.moves());
        for (int i = 0; i < choice.moves().size(); i++) {
            int move = choice.moves().get(i).index();
            state.use(move);
            state.running(move, state.running(move) + 1);
        }
        int main = choice.mainMove().index();
        state.mainMoveRunning = main == state.mainMove ? state.mainMoveRunning + 1 : 1;
        state.mainMove = main;
    }

    /** A signal is not passed by when the other one is let to it. */
    private void consequences(Choice choice, boolean handsOver) {
        if (!meters.outOfPlace()) {
            goals(choice.goals());
        }
        if (choice.topic().isPresent() && !state.opened(choice.topic().get().index())) {
            state.open(choice.topic().get().index());
            events.add(new Event.TopicOpened(choice.topic().get()));
        }
        sets(choice.sets());
        if (!handsOver) {
            cues(choice);
        }
        suggest(choice);
        confirm(choice);
    }

    /** Whether the other one of a pair has asked for the same before. */
    private boolean asksAgain(Choice choice) {
        if (state.lead == State.NOBODY || choice.inPair().asks().isEmpty()) {
            return false;
        }
        var inquiry = choice.inPair().asks().get();
        boolean again = state.ask(inquiry.index());
        if (again) {
            events.add(new Event.AskedAgain(inquiry));
            meters.move(choice.inPair().amiss(), Why.ASKED_AGAIN);
        }
        return again;
    }

    private boolean handsOver(Choice choice) {
        return state.lead != State.NOBODY && leading().handOver().index() == choice.index();
    }

    private Seat leading() {
        return scenario.pair().orElseThrow().seats().get(state.lead);
    }

    private void handOver(Choice choice, boolean isInstead) {
        var from = leading();
        boolean tooSoon = false;
        if (isInstead) {
            state.takeOver();
        } else {
            tooSoon = state.handOver(scenario.pair().orElseThrow().handOverEvery());
        }
        events.add(new Event.HandedOver(from, leading(), tooSoon, isInstead));
        if (tooSoon) {
            meters.move(choice.inPair().amiss(), Why.HANDED_OVER_TOO_SOON);
        }
    }

    /** What somebody says about being asked twice; where that leads, if anywhere. */
    private Optional<Way> remark(Choice choice) {
        var remark = BestMatch.in(scenario.pair().orElseThrow().askedAgain(), choice, state);
        if (remark.isEmpty()) {
            return Optional.empty();
        }
        speak(remark.get());
        return remark.get().then();
    }

    private void cues(Choice choice) {
        var cues = scenario.cues();
        for (int i = 0; i < cues.size(); i++) {
            if (!state.isShowing(i)) {
                continue;
            }
            if (choice.notices().isPresent() && choice.notices().get().index() == i) {
                state.cue(i, State.CUE_NOTICED);
                events.add(new Event.CueNoticed(cues.get(i)));
            } else {
                state.cue(i, state.cue(i) == State.CUE_SHOWN ? State.CUE_MISSED : State.CUE_GONE);
                events.add(new Event.CueMissed(cues.get(i)));
            }
        }
    }

    private void suggest(Choice choice) {
        if (choice.suggests().isPresent()) {
            var fact = choice.suggests().get();
            if (state.fact(fact.index()) == State.UNHEARD) {
                state.fact(fact.index(), State.UNSURE);
                events.add(new Event.FactHeard(fact, false));
            }
        }
    }

    private void confirm(Choice choice) {
        boolean confirms = false;
        for (int i = 0; i < choice.moves().size(); i++) {
            confirms |= choice.moves().get(i).confirms();
        }
        if (!confirms) {
            return;
        }
        var facts = scenario.facts();
        for (int i = 0; i < facts.size(); i++) {
            if (state.fact(i) == State.HEARD) {
                state.fact(i, State.CONFIRMED);
                events.add(new Event.FactConfirmed(facts.get(i)));
            }
        }
    }

    /**
     * Who speaks now: somebody who takes the floor, or whoever the choice lets answer and then perhaps somebody who adds
     * to it. Where that leads, if anywhere.
     */
    private Optional<Way> answer(Choice choice) {
        var instead = interruption(choice, false);
        if (instead.isPresent()) {
            return instead.get().then();
        }
        var answered = BestMatch.in(choice.answers(), choice, state);
        if (answered.isPresent()) {
            speak(answered.get());
        }
        var added = interruption(choice, true);
        if (added.isPresent() && added.get().then().isPresent()) {
            return added.get().then();
        }
        return answered.isPresent() ? answered.get().then() : Optional.empty();
    }

    private Optional<Alternative> interruption(Choice choice, boolean adding) {
        var interruptions = scenario.interruptions();
        for (int i = 0; i < interruptions.size(); i++) {
            var interruption = interruptions.get(i);
            if (interruption.adds() == adding && comesUp(interruption, choice)) {
                var spoken = BestMatch.in(interruption.answers(), choice, state);
                if (spoken.isPresent()) {
                    events.add(new Event.Interrupted(interruption));
                    meters.move(interruption.effect(), Why.INTERRUPTION);
                    sets(interruption.sets());
                    speak(spoken.get());
                    return spoken;
                }
            }
        }
        return Optional.empty();
    }

    private boolean comesUp(Interruption interruption, Choice choice) {
        if (!follows(interruption, choice)
                || !isSaidToOneOf(interruption.to(), choice)
                || !interruption.when().holds(state)) {
            return false;
        }
        int percent =
                switch (interruption.chance()) {
                    case Interruption.Chance.Percent fixed -> fixed.percent();
                    case Interruption.Chance.OfMeter ofMeter ->
                        state.meter(ofMeter.meter().index());
                    case Interruption.Chance.OfAmount ofAmount ->
                        ofAmount.amount().in(state);
                };
        return state.draw(100) < percent;
    }

    private static boolean follows(Interruption interruption, Choice choice) {
        if (interruption.after().isEmpty()) {
            return true;
        }
        var after = interruption.after().get();
        for (int i = 0; i < after.size(); i++) {
            if (uses(choice, after.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Nobody named means anybody. */
    private static boolean isSaidToOneOf(List<Cast> people, Choice choice) {
        if (people.isEmpty()) {
            return true;
        }
        var addressed = choice.impact().addressed();
        for (int i = 0; i < people.size(); i++) {
            for (int j = 0; j < addressed.size(); j++) {
                if (addressed.get(j).index() == people.get(i).index()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void speak(Alternative alternative) {
        Speech.say(alternative.lines(), state, events);
        state.speak(alternative.index());
        if (alternative.tells().isPresent()) {
            var fact = alternative.tells().get();
            state.fact(fact.index(), State.HEARD);
            events.add(new Event.FactHeard(fact, true));
        }
        meters.move(alternative.effect(), Why.ANSWER);
        sets(alternative.sets());
        goals(alternative.goals());
    }

    private void sets(List<Setting> settings) {
        for (int i = 0; i < settings.size(); i++) {
            switch (settings.get(i)) {
                case Setting.Raise raise -> state.raise(raise.flag().index());
                case Setting.Put put -> state.value(put.value(), put.word());
                case Setting.Count count ->
                    state.value(count.value(), state.value(count.value().index()) + count.by());
            }
        }
    }

    private void goals(List<GoalPoints> goals) {
        for (int i = 0; i < goals.size(); i++) {
            var goal = goals.get(i).goal();
            state.goal(goal.index(), state.goal(goal.index()) + goals.get(i).points());
            events.add(new Event.GoalMoved(goal, goals.get(i).points()));
        }
    }

    static boolean uses(Choice choice, Move move) {
        for (int i = 0; i < choice.moves().size(); i++) {
            if (choice.moves().get(i).index() == move.index()) {
                return true;
            }
        }
        return false;
    }
}
