package org.samtale.server.learner;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.samtale.server.secret.Secret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Learners without a name: made with the first attempt, known again by a token that only a browser of theirs has. */
public final class LearnerService {
    private static final Logger LOG = LoggerFactory.getLogger(LearnerService.class);
    private static final Duration NOTED_EVERY = Duration.ofDays(1);
    private static final int TOKEN_BYTES = 32;

    private final LearnerRepository learners;
    private final InstantSource clock;

    LearnerService(LearnerRepository learners, InstantSource clock) {
        this.learners = learners;
        this.clock = clock;
    }

    /** A new learner, with the token to hand to the browser. */
    record Arrived(Browser browser, String token) {}

    /** The browser that has this token, and says this of itself. */
    Future<Optional<Browser>> find(String token, String userAgent) {
        return learners.findByToken(Secret.hash(token)).map(found -> {
            found.ifPresent(browser -> noteSeen(browser, userAgent));
            return found;
        });
    }

    /** Whether the learner of a browser was nobody before they came with it; nobody else has been led to it since. */
    public Future<Boolean> beganIn(Browser browser) {
        return learners.beganIn(browser.id());
    }

    /** Not for every request: once a day is enough to know who is gone for good. Nobody waits for it. */
    private void noteSeen(Browser browser, String userAgent) {
        var now = clock.instant();
        if (browser.lastSeenAt().plus(NOTED_EVERY).isBefore(now)) {
            learners.seen(browser.id(), BrowserName.of(userAgent), now)
                    .onFailure(failure -> LOG.warn("That a browser was here is not noted", failure));
        }
    }

    /** One who has just arrived and is none after all. */
    Future<Void> forget(LearnerId learner) {
        return learners.delete(learner).onFailure(failure -> LOG.warn("A learner who never played is kept", failure));
    }

    Future<Arrived> arrive(String userAgent) {
        var token = newToken();
        var now = clock.instant();
        var learner = new Learner(new LearnerId(UUID.randomUUID()), now);
        var browser = new Browser(new BrowserId(UUID.randomUUID()), learner.id(), BrowserName.of(userAgent), now, now);
        return learners.create(learner, browser, Secret.hash(token)).map(stored -> new Arrived(browser, token));
    }

    static String newToken() {
        return Secret.random(TOKEN_BYTES);
    }
}
