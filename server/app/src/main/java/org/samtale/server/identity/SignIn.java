package org.samtale.server.identity;

import java.time.Instant;

/** Somebody who was sent to a provider. */
record SignIn(String provider, Wish wish, Instant createdAt) {}
