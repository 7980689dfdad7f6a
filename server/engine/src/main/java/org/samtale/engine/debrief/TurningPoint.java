package org.samtale.engine.debrief;

import java.util.List;
import java.util.OptionalInt;

/**
 * Where a course changed direction for good: the bend of the curve, which is the point farthest from the straight line
 * between its ends. Most conversations keep one course and have none, however much single turns gain or lose.
 */
final class TurningPoint {

    /** A bend that is flatter than this is the ordinary up and down of turns. */
    private static final int BEND = 7;

    /** A stretch that moved less than this from one end to the other went nowhere. */
    private static final int DIRECTION = 6;

    /** How many turns it takes to tell a new course from a single misstep. */
    private static final int LASTS = 2;

    private final List<Integer> curve;
    private final int turns;

    private TurningPoint(List<Integer> curve) {
        this.curve = curve;
        this.turns = curve.size() - 1;
    }

    /** The turn that began the new course. The curve holds the value before the first turn and after each. */
    static OptionalInt in(List<Integer> curve) {
        return new TurningPoint(curve).turn();
    }

    private OptionalInt turn() {
        int bend = bend();
        if (bend == 0 || turns - bend < LASTS) {
            return OptionalInt.empty();
        }
        int before = direction(curve.getFirst(), curve.get(bend));
        int after = direction(curve.get(bend), curve.getLast());
        return after != 0 && after != before ? OptionalInt.of(bend + 1) : OptionalInt.empty();
    }

    /** How many turns had been taken where the curve bends, or 0 when it is as good as straight. */
    private int bend() {
        int about = 0;
        for (int turn = 1; turn < turns; turn++) {
            if (about == 0 || fromStraight(turn) > fromStraight(about)) {
                about = turn;
            }
        }
        if (about == 0 || fromStraight(about) < BEND * turns) {
            return 0;
        }
        return extreme(about);
    }

    /** The outermost of the points about the bend; the last of them, for the one after it leads away. */
    private int extreme(int about) {
        int out = withoutBlip(about) * turns > straight(about) ? 1 : -1;
        int extreme = Math.max(1, about - 1);
        for (int turn = extreme; turn <= Math.min(turns - 1, about + 1); turn++) {
            if (curve.get(turn) * out >= curve.get(extreme) * out) {
                extreme = turn;
            }
        }
        return extreme;
    }

    /** The distance from the straight line, like the line itself times the number of turns so that it stays whole. */
    private int fromStraight(int turn) {
        return Math.abs(withoutBlip(turn) * turns - straight(turn));
    }

    private int straight(int turn) {
        return curve.getFirst() * (turns - turn) + curve.getLast() * turn;
    }

    /** The middle one of a value and its neighbours: what one turn does and the next undoes does not count. */
    private int withoutBlip(int turn) {
        int last = curve.get(turn - 1);
        int next = curve.get(turn + 1);
        return Math.clamp(curve.get(turn), Math.min(last, next), Math.max(last, next));
    }

    private static int direction(int from, int to) {
        return Math.abs(to - from) < DIRECTION ? 0 : Integer.signum(to - from);
    }
}
