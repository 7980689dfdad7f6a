package org.samtale.server.identity;

import java.time.Instant;
import java.util.Optional;
import org.samtale.server.learner.BrowserId;

/**
 * A link that was asked for by mail.
 *
 * @param askedBy the hash of who asked
 * @param askedIn the browser it was asked for in; empty where that was nobody's, or is no more
 * @param wish what it was asked for
 */
record MailLink(MailAddress address, Asker askedBy, Optional<BrowserId> askedIn, Wish wish, Instant createdAt) {}
