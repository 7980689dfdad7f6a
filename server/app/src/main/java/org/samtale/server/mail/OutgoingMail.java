package org.samtale.server.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that is not sent yet.
 *
 * @param tries made so far
 * @param usefulUntil nobody is helped by it later
 */
record OutgoingMail(UUID id, Mail mail, int tries, Instant nextTryAt, Instant usefulUntil) {}
