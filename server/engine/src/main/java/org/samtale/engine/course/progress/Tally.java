package org.samtale.engine.course.progress;

import java.time.Instant;
import java.util.Optional;

/**
 * How much of some steps is done.
 *
 * @param minutesLeft what the others take, and at least one minute while there are any
 * @param completedAt when the last that was missing was done
 */
public record Tally(int done, int of, int minutesLeft, Optional<Instant> completedAt) {

    /** Of nothing, nothing can be complete. */
    public boolean isComplete() {
        return completedAt.isPresent();
    }
}
