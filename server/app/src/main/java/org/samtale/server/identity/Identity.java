package org.samtale.server.identity;

import java.time.Instant;

/** A way by which a learner comes back: an address that they read, or an account with a provider. */
record Identity(IdentityKey key, Instant since) {}
