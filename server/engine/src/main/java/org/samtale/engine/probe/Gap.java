package org.samtale.engine.probe;

import org.samtale.engine.expression.Condition;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.Scenario;

/** How far a conversation is from a condition: nothing when it holds, one for each thing that lacks, less when a meter is near. */
final class Gap {

    private static final double WHOLE_METER = 100;

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
        return at.holds(condition) ? 0 : 1;
    }

    private static double distance(int value, int low, int high) {
        return Math.max(0, Math.max(low - value, value - high)) / WHOLE_METER;
    }
}
