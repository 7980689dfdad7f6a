package org.samtale.engine.compile;

import java.util.List;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.scenario.Effect;
import org.samtale.engine.scenario.Move;

/** A move as it is written, before it is known whom it is said to; its meters are numbered as {@link MeterNames} has it. */
record MoveDraft(Move move, Effect effect, List<Instead> instead) {

    MoveDraft {
        instead = List.copyOf(instead);
    }

    record Instead(Condition when, Effect effect) {}
}
