package org.samtale.server.identity;

import java.time.Instant;

/**
 * A link that was asked for by mail.
 *
 * @param askedBy the hash of who asked
 * @param wish what it was asked for
 */
record MailLink(MailAddress address, Asker askedBy, Wish wish, Instant createdAt) {}
