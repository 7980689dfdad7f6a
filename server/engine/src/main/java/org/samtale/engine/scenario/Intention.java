package org.samtale.engine.scenario;

import java.util.List;

/** Something one can try to do with what one says next, and the moves that as a rule serve it. */
public record Intention(int index, IntentionId id, Text name, List<MoveId> by) {

    public Intention {
        by = List.copyOf(by);
    }
}
