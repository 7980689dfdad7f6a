package org.samtale.engine.probe;

import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.GoalPoints;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.scenario.Scenario;

/** What each choice is worth as its author meant it: what it does to the meters and gives to the goals, seen from no situation. */
final class Judgement {

    /** A point towards a goal counts like so much on a meter. */
    private static final int POINT = 3;

    private final int[] worth;
    private final boolean[] misstep;

    Judgement(Scenario scenario) {
        worth = new int[scenario.choices().size()];
        misstep = new boolean[worth.length];
        for (var choice : scenario.choices()) {
            worth[choice.index()] = worth(scenario, choice);
            misstep[choice.index()] = choice.mainMove().misstep();
        }
    }

    int worth(Choice choice) {
        return worth[choice.index()];
    }

    boolean isMisstep(Choice choice) {
        return misstep[choice.index()];
    }

    private static int worth(Scenario scenario, Choice choice) {
        int worth = 0;
        for (var meter : scenario.meters()) {
            int change = change(choice, meter);
            worth += meter.good() == Meter.Good.HIGH ? change : -change;
        }
        for (GoalPoints goal : choice.goals()) {
            worth += POINT * goal.points();
        }
        return worth;
    }

    private static int change(Choice choice, Meter meter) {
        if (choice.effect().names(meter.index())) {
            return choice.effect().on(meter.index());
        }
        int strongest = 0;
        for (var doing : choice.impact().doings()) {
            int change = doing.effect().on(meter.index());
            if (Math.abs(change) > Math.abs(strongest)) {
                strongest = change;
            }
        }
        return strongest;
    }
}
