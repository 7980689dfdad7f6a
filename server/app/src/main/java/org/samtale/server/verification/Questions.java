package org.samtale.server.verification;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** How many codes somebody has asked about in this minute. Only guessing needs more than there are; a minute later all may ask again. */
final class Questions {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int PER_SOURCE = 30;

    /** Of so many at once; those beyond share what one has. */
    private static final int SOURCES = 10_000;

    private static final String OTHERS = "";

    private final InstantSource clock;
    private final Map<String, Integer> asked = new HashMap<>();
    private Instant since;

    Questions(InstantSource clock) {
        this.clock = clock;
        this.since = clock.instant();
    }

    synchronized boolean mayAsk(String source) {
        var now = clock.instant();
        if (!now.isBefore(since.plus(MINUTE))) {
            asked.clear();
            since = now;
        }
        var counted = asked.containsKey(source) || asked.size() < SOURCES ? source : OTHERS;
        return asked.merge(counted, 1, Integer::sum) <= PER_SOURCE;
    }
}
