package org.samtale.server.database;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why callers were told to come again, for whoever runs the server. One line in a while: when the database is away, every call is refused. */
final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private int untold;
    private Optional<Long> told = Optional.empty();

    void tell(String reason) {
        line(reason, System.nanoTime()).ifPresent(LOG::warn);
    }

    /**
     * The line to write now, if it is time for one.
     *
     * @param now nanoseconds of a clock that never goes back
     */
    synchronized Optional<String> line(String reason, long now) {
        if (told.filter(before -> now - before < PAUSE.toNanos()).isPresent()) {
            untold++;
            return Optional.empty();
        }
        var more = untold == 0 ? "" : " (" + untold + " more since the last such line)";
        told = Optional.of(now);
        untold = 0;
        return Optional.of("The database refused: " + reason + more);
    }

    /** What is at the bottom of a failure, in one line. */
    static String reason(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.toString();
    }
}
