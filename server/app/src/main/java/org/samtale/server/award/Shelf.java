package org.samtale.server.award;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a learner could have, and what they have.
 *
 * @param open completed, and not awarded yet or not any more
 * @param held without those that others have replaced
 * @param waiting from when on the name on one can be put right again, by its id, where that is not now
 */
record Shelf(List<Completion> open, List<Held> held, Map<UUID, Instant> waiting, Instant now) {
    static final Shelf EMPTY = new Shelf(List.of(), List.of(), Map.of(), Instant.EPOCH);

    Shelf {
        open = List.copyOf(open);
        held = List.copyOf(held);
        waiting = Map.copyOf(waiting);
    }
}
