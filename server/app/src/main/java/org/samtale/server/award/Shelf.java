package org.samtale.server.award;

import java.time.Instant;
import java.util.List;

/**
 * What a learner could have, and what they have.
 *
 * @param open completed, and not awarded yet or not any more
 * @param held without those that others have replaced
 */
record Shelf(List<Completion> open, List<Held> held, Instant now) {
    static final Shelf EMPTY = new Shelf(List.of(), List.of(), Instant.EPOCH);

    Shelf {
        open = List.copyOf(open);
        held = List.copyOf(held);
    }
}
