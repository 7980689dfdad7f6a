package org.samtale.engine.scenario;

import java.util.List;
import org.samtale.engine.expression.Condition;

/** A way the conversation can end, with what comes after. */
public record Ending(
        int index, EndingId id, Text title, Text summary, Condition when, boolean good, List<Line> epilogue) {

    public Ending {
        epilogue = List.copyOf(epilogue);
    }
}
