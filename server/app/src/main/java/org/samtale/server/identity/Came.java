package org.samtale.server.identity;

import java.util.Optional;
import org.samtale.server.learner.LearnerId;

/** What came of proving who one is. */
sealed interface Came {

    /**
     * The browser is one of the learner's now.
     *
     * @param token for the browser to come with from now on
     * @param before the learner it was until now, when that was another one
     */
    record In(String token, Optional<LearnerId> before) implements Came {}

    /** Nothing: it was to be one more way to what is here, and leads to something else already. */
    record Taken() implements Came {}
}
