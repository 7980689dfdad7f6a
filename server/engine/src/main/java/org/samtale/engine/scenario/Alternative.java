package org.samtale.engine.scenario;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.expression.Condition;

/**
 * One way to answer, chosen among others because it fits best. {@code weight} is how much it asks for, {@code likely} how
 * often it is drawn among those that fit equally well.
 */
public record Alternative(
        int index,
        LineId id,
        Condition when,
        int weight,
        int likely,
        Optional<Fact> tells,
        List<Line> lines,
        Effect effect,
        List<Setting> sets,
        List<GoalPoints> goals,
        Optional<Way> then,
        boolean once) {

    public Alternative {
        lines = List.copyOf(lines);
        sets = List.copyOf(sets);
        goals = List.copyOf(goals);
    }
}
