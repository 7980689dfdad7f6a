package org.samtale.server.attempt;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.samtale.server.learner.Browser;

/** Browsers and learners that were sent away a moment ago: somebody may have been let in before that, and have no socket yet that could be closed. */
final class SentAway {
    /** Nobody needs longer from the door to their socket. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final Vertx vertx;
    private final Map<UUID, CloseCode> lately = new ConcurrentHashMap<>();

    SentAway(Vertx vertx) {
        this.vertx = vertx;
    }

    void add(Collection<UUID> who, CloseCode why) {
        who.forEach(one -> lately.put(one, why));
        vertx.setTimer(REMEMBERED.toMillis(), passed -> who.forEach(lately::remove));
    }

    void forget(UUID who) {
        lately.remove(who);
    }

    /** Present when whoever comes with this browser is not to be let in. */
    Optional<CloseCode> why(Browser browser) {
        return Optional.ofNullable(lately.get(browser.learner().value()))
                .or(() -> Optional.ofNullable(lately.get(browser.id().value())));
    }
}
