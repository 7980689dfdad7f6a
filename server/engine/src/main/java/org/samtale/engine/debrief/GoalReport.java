package org.samtale.engine.debrief;

import java.util.List;
import org.samtale.engine.scenario.Goal;

/** How far a goal came, and the turns that moved it. */
public record GoalReport(Goal goal, Level level, int points, List<GoalTurn> turns) {

    public GoalReport {
        turns = List.copyOf(turns);
    }

    /** What a turn gave to a goal, or took from it. */
    public record GoalTurn(int turn, int by) {}

    /** How far a goal came. */
    public enum Level {
        REACHED,
        ON_THE_WAY,
        NOT_YET
    }
}
