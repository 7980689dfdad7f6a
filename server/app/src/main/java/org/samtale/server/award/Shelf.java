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
 * @param replaced those
 * @param waiting from when on the name on one can be put right again, by its id, where that is not now
 */
record Shelf(List<Completion> open, List<Held> held, List<Held> replaced, Map<UUID, Instant> waiting, Instant now) {
    static final Shelf EMPTY = new Shelf(List.of(), List.of(), List.of(), Map.of(), Instant.EPOCH);

    Shelf {
        open = List.copyOf(open);
        held = List.copyOf(held);
        replaced = List.copyOf(replaced);
        waiting = Map.copyOf(waiting);
    }
}
