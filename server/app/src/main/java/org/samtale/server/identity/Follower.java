package org.samtale.server.identity;

import java.time.Instant;
import java.util.Optional;
import org.samtale.server.learner.Browser;
import org.samtale.server.learner.BrowserId;
import org.samtale.server.learner.LearnerId;

/**
 * Who follows a link, and when.
 *
 * @param browser absent when it is nobody's yet
 * @param brings whether what was done in this browser is to become part of it; absent when nobody was asked
 */
record Follower(Optional<Browser> browser, String userAgent, Optional<Boolean> brings, Instant at) {

    Optional<LearnerId> learner() {
        return browser.map(Browser::learner);
    }

    /** Whoever asked for a link in this browser wants to keep what is in it; of a link from elsewhere nobody can know. */
    boolean isUnsure(MailLink link) {
        return brings.isEmpty() && !browser.map(link.askedBy()::is).orElse(true);
    }

    /** In this very browser. */
    boolean hasAskedFor(MailLink link) {
        return browser.filter(link.askedBy()::is).isPresent();
    }

    /** Where it was asked for, if that was another browser, and not for one more way to what is there. */
    Optional<BrowserId> elsewhere(MailLink link) {
        return link.askedIn().filter(there -> !link.wish().adds() && !hasAskedFor(link));
    }

    boolean isBringing() {
        return brings.orElse(true);
    }
}
