package org.samtale.engine.play;

import java.util.Optional;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.scenario.Move;

/**
 * One of the things that moved a meter in a turn.
 *
 * @param move the move that did it, where it was one
 * @param grown whether it is a loss that weighs more now
 * @param repeated whether it is a gain that is less because of the same move again and again
 */
public record Reason(Meter meter, int from, int to, Why why, Optional<Move> move, boolean grown, boolean repeated) {

    public int by() {
        return to - from;
    }

    /** What kind of thing it was. */
    public enum Why {
        /** The meter drifts back to where it settles. */
        SETTLES,
        /** What the move does as a rule. */
        MOVE,
        /** What the move does instead, as the conversation stands. */
        INSTEAD,
        /** The move gives back some of what was lost last. */
        GIVES_BACK,
        /** The choice says itself what it does. */
        CHOICE,
        ANSWER,
        INTERRUPTION,
        HANDED_OVER_TOO_SOON,
        ASKED_AGAIN
    }
}
