package org.samtale.server.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** How often somebody has asked for a thing in this minute. A minute later all may ask again. */
public final class PerMinute {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Of so many at once; those beyond share what one has. */
    private static final int SOURCES = 10_000;

    private static final String OTHERS = "";

    private final InstantSource clock;
    private final int perSource;
    private final Map<String, Integer> asked = new HashMap<>();
    private Instant since;

    public PerMinute(InstantSource clock, int perSource) {
        this.clock = clock;
        this.perSource = perSource;
        this.since = clock.instant();
    }

    public synchronized boolean mayAsk(String source) {
        var now = clock.instant();
        if (!now.isBefore(since.plus(MINUTE))) {
            asked.clear();
            since = now;
        }
        var counted = asked.containsKey(source) || asked.size() < SOURCES ? source : OTHERS;
        return asked.merge(counted, 1, Integer::sum) <= perSource;
    }
}
