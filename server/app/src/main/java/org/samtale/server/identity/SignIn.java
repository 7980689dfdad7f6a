package org.samtale.server.identity;

import java.time.Instant;
import java.util.Optional;
import org.samtale.server.learner.LearnerId;

/**
 * Somebody who was sent to a provider.
 *
 * @param learner who is to have one more way; absent where none is to be added
 */
record SignIn(String provider, Wish wish, Optional<LearnerId> learner, Instant createdAt) {

    /** On a computer that several use, another one may be there by the time they come back. */
    boolean isFor(Optional<LearnerId> present) {
        return !wish.adds() || learner.equals(present);
    }
}
