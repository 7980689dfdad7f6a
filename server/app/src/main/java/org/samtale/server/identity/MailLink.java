package org.samtale.server.identity;

import java.time.Instant;

/**
 * A link that was asked for by mail.
 *
 * @param askedBy the hash of who asked
 */
record MailLink(MailAddress address, Asker askedBy, Instant createdAt) {}
