package org.samtale.engine.debrief;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.samtale.engine.scenario.GoalPoints;
import org.samtale.engine.scenario.Scenario;

/** Finds the turns worth looking at together: the best one, the turning one and the missed one. */
final class MarkFinder {

    /** A difference smaller than this is within what the moment decides. */
    private static final int WORTH_MISSING = 4;

    /** Less than this can be mere settling of a meter. */
    private static final int WORTH_LOSING = 3;

    private static final int WORTH_OF_A_GOAL_POINT = 2;

    private final Scenario scenario;
    private final List<TurnReport> turns;
    private final List<Integer> firstMeter;

    MarkFinder(Scenario scenario, List<TurnReport> turns, List<Integer> firstMeter) {
        this.scenario = scenario;
        this.turns = turns;
        this.firstMeter = firstMeter;
    }

    Marks marks() {
        var best = best();
        var turning = turning();
        var taken = new TreeSet<Integer>();
        best.ifPresent(taken::add);
        turning.ifPresent(taken::add);
        var missed = missed(taken);
        return new Marks(best, turning, missed.isPresent() ? missed : missed(Set.of()));
    }

    private OptionalInt best() {
        var best = OptionalInt.empty();
        int most = 0;
        for (var turn : turns) {
            int gain = gain(turn.changes(), turn.goals());
            if (gain > most) {
                most = gain;
                best = OptionalInt.of(turn.turn());
            }
        }
        return best;
    }

    private OptionalInt turning() {
        var turning = OptionalInt.empty();
        int least = 1 - WORTH_LOSING;
        for (var turn : turns) {
            int change = gain(turn.changes(), List.of());
            if (change < least) {
                least = change;
                turning = OptionalInt.of(turn.turn());
            }
        }
        return turning.isPresent() ? turning : firstBandRisenTo();
    }

    private OptionalInt firstBandRisenTo() {
        for (int i = 1; i < firstMeter.size(); i++) {
            int from = firstMeter.get(i - 1);
            int to = firstMeter.get(i);
            var meter = scenario.meters().getFirst();
            if (to > from && !meter.band(to).equals(meter.band(from))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private Optional<Marks.Missed> missed(Set<Integer> not) {
        Optional<Marks.Missed> missed = Optional.empty();
        int most = WORTH_MISSING - 1;
        for (var turn : turns) {
            if (not.contains(turn.turn())) {
                continue;
            }
            int gained = gain(turn.changes(), turn.goals());
            for (var offer : turn.offered()) {
                int more = gain(offer.changes(), offer.goals()) - gained;
                if (more > most) {
                    most = more;
                    missed = Optional.of(new Marks.Missed(turn.turn(), offer.choice()));
                }
            }
        }
        return missed;
    }

    /** Counted over the meters every scenario has, so that scenarios can be compared. */
    private static int gain(List<MeterChange> changes, List<GoalPoints> goals) {
        int gain = 0;
        for (var change : changes) {
            gain += change.meter().bands().isEmpty() ? 0 : change.by();
        }
        for (var goal : goals) {
            gain += WORTH_OF_A_GOAL_POINT * goal.points();
        }
        return gain;
    }
}
