package org.samtale.engine.debrief;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.samtale.engine.scenario.GoalPoints;

/** Finds the turns worth looking at together: the best one, the turning one and the missed one. */
final class MarkFinder {

    /** Any plain good move gains less; where nothing did more, no turn stands out. */
    private static final int WORTH_PRAISING = 8;

    /** A difference smaller than this lies between two choices that are both good, or both not. */
    private static final int WORTH_MISSING = 8;

    /** What gains less was no door either. */
    private static final int WORTH_TAKING = 4;

    private static final int WORTH_OF_A_GOAL_POINT = 2;

    private final List<TurnReport> turns;
    private final List<Integer> firstMeter;

    MarkFinder(List<TurnReport> turns, List<Integer> firstMeter) {
        this.turns = turns;
        this.firstMeter = firstMeter;
    }

    Marks marks() {
        var best = best();
        var turning = TurningPoint.in(firstMeter);
        var praised = new TreeSet<Integer>();
        best.ifPresent(praised::add);
        var taken = new TreeSet<>(praised);
        turning.ifPresent(taken::add);
        var missed = missed(taken);
        return new Marks(best, turning, missed.isPresent() ? missed : missed(praised));
    }

    private OptionalInt best() {
        var best = OptionalInt.empty();
        int most = WORTH_PRAISING - 1;
        for (var turn : turns) {
            int gain = gain(turn.changes(), turn.goals());
            if (gain > most) {
                most = gain;
                best = OptionalInt.of(turn.turn());
            }
        }
        return best;
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
                int gain = gain(offer.changes(), offer.goals());
                if (gain >= WORTH_TAKING && gain - gained > most) {
                    most = gain - gained;
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
            if (!change.meter().bands().isEmpty()) {
                int size = Math.abs(change.by());
                gain += change.meter().isLoss(change.by()) ? -size : size;
            }
        }
        for (var goal : goals) {
            gain += WORTH_OF_A_GOAL_POINT * goal.points();
        }
        return gain;
    }
}
