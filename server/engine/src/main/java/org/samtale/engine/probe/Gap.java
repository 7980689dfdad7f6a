package org.samtale.engine.probe;

import java.util.function.IntPredicate;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.Scenario;

/** How far a conversation is from a condition: nothing when it holds, one for each thing that lacks, less when a meter is near. */
final class Gap {

    private static final double WHOLE_METER = 100;
    private static final int MANY = Integer.MAX_VALUE;

    private Gap() {}

    static double of(Condition condition, Scenario scenario, Playthrough at) {
        if (condition instanceof Condition.MeterWithin within) {
            return distance(at.meter(scenario.meters().get(within.meter())), within.low(), within.high());
        }
        if (condition instanceof Condition.InformationWithin within) {
            return distance(at.information(), within.low(), within.high());
        }
        if (condition instanceof Condition.All all) {
            double sum = 0;
            for (var one : all.conditions()) {
                sum += of(one, scenario, at);
            }
            return sum;
        }
        if (condition instanceof Condition.Any any) {
            double least = Double.MAX_VALUE;
            for (var one : any.conditions()) {
                least = Math.min(least, of(one, scenario, at));
            }
            return least;
        }
        if (at.holds(condition)) {
            return 0;
        }
        if (condition instanceof Condition.UsedWithin within) {
            return times(within.low(), times -> at.holds(new Condition.UsedWithin(within.move(), times, MANY)));
        }
        if (condition instanceof Condition.ChoseWithin within) {
            return times(within.low(), times -> at.holds(new Condition.ChoseWithin(within.choice(), times, MANY)));
        }
        if (condition instanceof Condition.VisitedWithin within) {
            return times(within.low(), times -> at.holds(new Condition.VisitedWithin(within.node(), times, MANY)));
        }
        if (condition instanceof Condition.TurnWithin within) {
            return distance(at.turn(), within.low(), within.high());
        }
        return 1;
    }

    /** The part of so many times that lacks; what happened too often already is never put right. */
    private static double times(int needed, IntPredicate happened) {
        int lacking = needed;
        while (lacking > 0 && happened.test(needed - lacking + 1)) {
            lacking--;
        }
        return lacking <= 0 ? 1 : (double) lacking / needed;
    }

    private static double distance(int value, int low, int high) {
        return Math.max(0, Math.max(low - value, value - high)) / WHOLE_METER;
    }
}
