package org.samtale.server.identity;

import java.util.Optional;
import org.samtale.server.learner.LearnerId;

/** What came of following a link. */
sealed interface Followed {

    /** Used, too old, or never sent: all the same to whoever has it. */
    record Nowhere() implements Followed {}

    /** Nothing yet: another browser had asked, and this one has things of its own. Whoever sits there is asked first. */
    record Unsure(MailAddress address) implements Followed {}

    /**
     * The browser is one of the learner's now.
     *
     * @param token for the browser to come with from now on
     * @param before the learner it was until now, when that was another one
     */
    record In(MailAddress address, String token, Optional<LearnerId> before) implements Followed {}
}
