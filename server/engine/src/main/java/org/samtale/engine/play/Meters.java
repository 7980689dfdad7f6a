package org.samtale.engine.play;

import java.util.List;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Effect;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.scenario.Move;
import org.samtale.engine.scenario.Scenario;

/** How the meters move in one turn. A change towards the good end of a meter is a gain, the other way a loss. */
final class Meters {

    private final List<Meter> meters;
    private final Scenario scenario;
    private final State state;
    private final int[] before;
    private final int[] losses;
    private boolean outOfPlace;

    Meters(Scenario scenario, State state) {
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
        boolean lossesGrow = scenario.rules().lossesGrow().when().holds(state);
        var effects = effects(choice);
        settle();
        boolean repairs = false;
        for (int i = 0; i < choice.moves().size(); i++) {
            repairs |= choice.moves().get(i).givesBackPercent() > 0;
        }
        for (int i = 0; i < meters.size(); i++) {
            int change = choice.effect().names(i) ? choice.effect().on(i) : strongest(choice, effects, i);
            move(i, scaled(meters.get(i), change, lossesGrow));
            if (repairs) {
                state.lastLoss(i, 0);
            }
        }
    }

    /** Whether the choice was a good thing at the wrong time: a move that helps as a rule, and did harm as things stood. */
    boolean outOfPlace() {
        return outOfPlace;
    }

    /** A plain change, as answers and interruptions bring it. */
    void move(Effect effect) {
        if (effect.isEmpty()) {
            return;
        }
        for (int i = 0; i < meters.size(); i++) {
            move(i, effect.on(i));
        }
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

    private Effect[] effects(Choice choice) {
        var effects = new Effect[choice.moves().size()];
        for (int i = 0; i < effects.length; i++) {
            effects[i] = effect(choice.moves().get(i));
        }
        return effects;
    }

    private Effect effect(Move move) {
        state.timesRunning = state.running(move.index());
        for (int i = 0; i < move.instead().size(); i++) {
            if (move.instead().get(i).when().holds(state)) {
                var effect = move.instead().get(i).effect();
                outOfPlace |= harms(effect);
                return effect;
            }
        }
        return move.effect();
    }

    private boolean harms(Effect effect) {
        for (int i = 0; i < meters.size(); i++) {
            if (meters.get(i).isLoss(effect.on(i))) {
                return true;
            }
        }
        return false;
    }

    private void settle() {
        for (int i = 0; i < meters.size(); i++) {
            var meter = meters.get(i);
            if (meter.settlesAt().isPresent()) {
                int away = meter.settlesAt().getAsInt() - state.meter(i);
                state.meter(i, state.meter(i) + Math.clamp(away, -meter.settlesBy(), meter.settlesBy()));
            }
        }
    }

    private int strongest(Choice choice, Effect[] effects, int meter) {
        int strongest = 0;
        for (int i = 0; i < effects.length; i++) {
            int change = effects[i].on(meter);
            int givesBack = choice.moves().get(i).givesBackPercent();
            if (givesBack > 0 && !effects[i].names(meter)) {
                int back = percent(state.lastLoss(meter), givesBack);
                change = meters.get(meter).good() == Meter.Good.HIGH ? back : -back;
            }
            if (Math.abs(change) > Math.abs(strongest)) {
                strongest = change;
            }
        }
        return strongest;
    }

    private int scaled(Meter meter, int change, boolean lossesGrow) {
        var rules = scenario.rules();
        if (change == 0) {
            return 0;
        }
        if (meter.isLoss(change)) {
            return lossesGrow && meter.lossesGrow()
                    ? percent(change, rules.lossesGrow().percent())
                    : change;
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
