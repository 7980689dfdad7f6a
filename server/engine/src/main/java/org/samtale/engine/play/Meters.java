package org.samtale.engine.play;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.play.Reason.Why;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Doing;
import org.samtale.engine.scenario.Effect;
import org.samtale.engine.scenario.Impact;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.scenario.Scenario;

/** How the meters move in one turn. A change towards the good end of a meter is a gain, the other way a loss. */
final class Meters {

    private final List<Meter> meters;
    private final Scenario scenario;
    private final State state;
    private final int[] before;
    private final int[] losses;

    /** Written down only when somebody asks; a turn that is played has none. */
    private final @Nullable List<Reason> reasons;

    private boolean outOfPlace;

    Meters(Scenario scenario, State state, @Nullable List<Reason> reasons) {
        this.reasons = reasons;
        this.scenario = scenario;
        this.state = state;
        meters = scenario.meters();
        before = new int[meters.size()];
        losses = new int[meters.size()];
        for (int i = 0; i < before.length; i++) {
            before[i] = state.meter(i);
        }
    }

    /** Drift, then what the choice does. Rules and moves are judged by how the meters stood before the turn. */
    void settleAndMove(Choice choice) {
        var doings = choice.impact().doings();
        long growing = growing(choice.impact().harder());
        var effects = effects(doings);
        settle();
        for (int i = 0; i < meters.size(); i++) {
            int change = choice.effect().names(i) ? choice.effect().on(i) : strongest(choice.impact(), effects, i);
            boolean grows = (growing & (1L << i)) != 0;
            int from = state.meter(i);
            move(i, scaled(meters.get(i), change, grows));
            if (reasons != null && state.meter(i) != from) {
                reasons.add(reason(choice, effects, i, from, change, grows));
            }
            if ((choice.impact().repaired() & (1L << i)) != 0) {
                state.lastLoss(i, 0);
            }
        }
    }

    /** Whether the choice was a good thing at the wrong time: a move that did more harm than it does as a rule. */
    boolean outOfPlace() {
        return outOfPlace;
    }

    /** A plain change, as answers and interruptions bring it. */
    void move(Effect effect, Why why) {
        if (effect.isEmpty()) {
            return;
        }
        for (int i = 0; i < meters.size(); i++) {
            int from = state.meter(i);
            move(i, effect.on(i));
            tell(i, from, why);
        }
    }

    private void tell(int meter, int from, Why why) {
        if (reasons != null && state.meter(meter) != from) {
            reasons.add(new Reason(meters.get(meter), from, state.meter(meter), why, Optional.empty(), false, false));
        }
    }

    /** Why a choice, or the strongest of its moves, changed a meter. */
    private Reason reason(Choice choice, Effect[] effects, int meter, int from, int change, boolean grows) {
        var it = meters.get(meter);
        int to = state.meter(meter);
        boolean isLoss = it.isLoss(change);
        boolean repeated = !isLoss
                && state.mainMoveRunning >= scenario.rules().repetition().after()
                && scenario.rules().repetition().percent() < 100;
        if (choice.effect().names(meter)) {
            return new Reason(it, from, to, Why.CHOICE, Optional.empty(), grows && isLoss, repeated);
        }
        var doings = choice.impact().doings();
        boolean isRepaired = (choice.impact().repaired() & (1L << meter)) != 0;
        for (int i = 0; i < effects.length; i++) {
            var doing = doings.get(i);
            boolean givesBack = isRepaired && givenBack(doing, effects[i], meter) != effects[i].on(meter);
            int does = isRepaired ? givenBack(doing, effects[i], meter) : effects[i].on(meter);
            if (does == change) {
                var why = givesBack ? Why.GIVES_BACK : effects[i] == doing.effect() ? Why.MOVE : Why.INSTEAD;
                return new Reason(it, from, to, why, Optional.of(doing.move()), grows && isLoss, repeated);
            }
        }
        throw new IllegalStateException("no move did what was done to " + it.id());
    }

    /** Tells how far each meter moved in the whole turn, and keeps its losses for a repair. */
    void report(List<Event> events) {
        for (int i = 0; i < before.length; i++) {
            if (losses[i] > 0) {
                state.lastLoss(i, losses[i]);
            }
            if (state.meter(i) != before[i]) {
                events.add(new Event.MeterMoved(meters.get(i), before[i], state.meter(i)));
            }
        }
    }

    /** A bit for every meter whose losses grow now. */
    private long growing(List<Impact.Harder> harder) {
        long growing = 0;
        for (int i = 0; i < harder.size(); i++) {
            if (harder.get(i).when().holds(state)) {
                growing |= harder.get(i).meters();
            }
        }
        return growing;
    }

    private Effect[] effects(List<Doing> doings) {
        var effects = new Effect[doings.size()];
        for (int i = 0; i < effects.length; i++) {
            effects[i] = effect(doings.get(i));
        }
        return effects;
    }

    private Effect effect(Doing doing) {
        state.timesRunning = state.running(doing.move().index());
        for (int i = 0; i < doing.instead().size(); i++) {
            if (doing.instead().get(i).when().holds(state)) {
                outOfPlace |= doing.instead().get(i).harms();
                return doing.instead().get(i).effect();
            }
        }
        return doing.effect();
    }

    private void settle() {
        for (int i = 0; i < meters.size(); i++) {
            var meter = meters.get(i);
            if (meter.settlesAt().isPresent()) {
                int away = meter.settlesAt().getAsInt() - state.meter(i);
                int from = state.meter(i);
                state.meter(i, from + Math.clamp(away, -meter.settlesBy(), meter.settlesBy()));
                tell(i, from, Why.SETTLES);
            }
        }
    }

    private int strongest(Impact impact, Effect[] effects, int meter) {
        boolean isRepaired = (impact.repaired() & (1L << meter)) != 0;
        int strongest = 0;
        for (int i = 0; i < effects.length; i++) {
            int change = effects[i].on(meter);
            if (isRepaired) {
                change = givenBack(impact.doings().get(i), effects[i], meter);
            }
            if (Math.abs(change) > Math.abs(strongest)) {
                strongest = change;
            }
        }
        return strongest;
    }

    /** What a doing gives back of a loss, or does where it gives nothing back. */
    private int givenBack(Doing doing, Effect effect, int meter) {
        int percent = doing.move().givesBackPercent();
        if (percent == 0 || effect.names(meter) || !doing.reaches(meter)) {
            return effect.on(meter);
        }
        int back = percent(state.lastLoss(meter), percent);
        return meters.get(meter).good() == Meter.Good.HIGH ? back : -back;
    }

    private int scaled(Meter meter, int change, boolean lossesGrow) {
        var rules = scenario.rules();
        if (change == 0) {
            return 0;
        }
        if (meter.isLoss(change)) {
            return lossesGrow ? percent(change, rules.grownLossesPercent()) : change;
        }
        return state.mainMoveRunning >= rules.repetition().after()
                ? percent(change, rules.repetition().percent())
                : change;
    }

    private void move(int meter, int change) {
        if (change == 0) {
            return;
        }
        int from = state.meter(meter);
        state.meter(meter, from + change);
        int moved = state.meter(meter) - from;
        if (meters.get(meter).isLoss(moved)) {
            losses[meter] += Math.abs(moved);
        }
    }

    /** Rounded half away from zero. */
    private static int percent(int value, int percent) {
        int size = (Math.abs(value) * percent + 50) / 100;
        return value < 0 ? -size : size;
    }
}
