package org.samtale.server.credential;

import java.time.Instant;
import java.util.Optional;

/** What has become of an award since it was signed. */
public sealed interface Standing {

    record Stands() implements Standing {}

    record Withdrawn(Instant at, String because) implements Standing {}

    /**
     * Another one stands for it.
     *
     * @param by which one; who reads of it in a list is not told
     */
    record Replaced(Instant at, Optional<Code> by) implements Standing {}
}
