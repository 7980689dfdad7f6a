package org.samtale.engine.probe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.samtale.engine.scenario.Answers;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Goal;
import org.samtale.engine.scenario.GoalPoints;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;

/** Finds the nodes after which a goal is never reached, though elsewhere it is. */
final class NoReturns {

    /** Fewer conversations through a node than this say nothing. */
    private static final int ENOUGH = 50;

    private final Scenario scenario;
    private final Roads roads;
    private final List<Tally> tallies;

    NoReturns(Scenario scenario, Roads roads, List<Tally> tallies) {
        this.scenario = scenario;
        this.roads = roads;
        this.tallies = tallies;
    }

    List<Report.NoReturn> find() {
        var found = new ArrayList<Report.NoReturn>();
        for (var goal : scenario.goals()) {
            var feeding = feeding(goal);
            for (var node : scenario.nodes()) {
                int passes = tallies.stream()
                        .mapToInt(tally -> tally.passes(node.index()))
                        .sum();
                int reached = tallies.stream()
                        .mapToInt(tally -> tally.reachedThrough(node.index(), goal.index()))
                        .sum();
                boolean proven = !roads.reachableFrom(node.index()).intersects(feeding);
                if (passes >= ENOUGH && reached == 0) {
                    found.add(new Report.NoReturn(goal.id().value(), node.id().value(), passes, proven));
                }
            }
        }
        return found;
    }

    /** The nodes where something gives points to a goal. */
    private BitSet feeding(Goal goal) {
        boolean anywhere = scenario.interruptions().stream().anyMatch(one -> feeds(one.answers(), goal));
        var feeding = new BitSet();
        for (var node : scenario.nodes()) {
            feeding.set(node.index(), (anywhere && !node.isPassedThrough()) || feeds(node, goal));
        }
        return feeding;
    }

    private static boolean feeds(Node node, Goal goal) {
        return node.choices().stream().anyMatch(choice -> feeds(choice, goal))
                || node.waits().stream().anyMatch(choice -> feeds(choice, goal));
    }

    private static boolean feeds(Choice choice, Goal goal) {
        return feeds(choice.goals(), goal) || feeds(choice.answers(), goal);
    }

    private static boolean feeds(Answers answers, Goal goal) {
        return answers.alternatives().stream().anyMatch(alternative -> feeds(alternative.goals(), goal))
                || answers.otherwise().filter(other -> feeds(other, goal)).isPresent();
    }

    private static boolean feeds(List<GoalPoints> points, Goal goal) {
        return points.stream().anyMatch(some -> some.goal().index() == goal.index() && some.points() > 0);
    }
}
