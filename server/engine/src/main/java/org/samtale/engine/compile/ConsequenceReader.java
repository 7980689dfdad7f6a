package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.List;
import org.samtale.engine.scenario.Flag;
import org.samtale.engine.scenario.GoalPoints;

/** Reads what choices and answers do besides moving meters: memories and points for goals. */
final class ConsequenceReader {

    private static final int MOST_POINTS = 10;

    private final Reading reading;
    private final World world;
    private final Uses uses;

    ConsequenceReader(Reading reading, World world, Uses uses) {
        this.reading = reading;
        this.world = world;
        this.uses = uses;
    }

    List<Flag> sets(Fields fields) {
        var flags = new ArrayList<Flag>();
        for (var name : fields.oneOrMore("sets")) {
            if (reading.names().exists(Kind.FLAG, name.text())) {
                world.flags().stream()
                        .filter(flag -> flag.id().value().equals(name.text()))
                        .forEach(flags::add);
                uses.sets(name.text());
            } else {
                reading.names().refer(Kind.FLAG, name);
            }
        }
        return flags;
    }

    List<GoalPoints> goals(Fields fields) {
        var points = new ArrayList<GoalPoints>();
        for (var entry : fields.mapping("goals")) {
            var goal = World.at(reading.names().refer(Kind.GOAL, entry.keyPlace(), entry.key()), world.goals());
            var by = reading.values()
                    .number(entry.value(), "the points for the goal " + entry.key(), -MOST_POINTS, MOST_POINTS);
            if (goal.isPresent() && by.isPresent()) {
                points.add(new GoalPoints(goal.get(), by.getAsInt()));
                if (by.getAsInt() > 0) {
                    uses.feeds(entry.key());
                }
            }
        }
        return points;
    }
}
