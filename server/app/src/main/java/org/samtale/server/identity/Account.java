package org.samtale.server.identity;

import java.time.Instant;

/** That a learner comes back by a provider. Who they are there is nobody's to read. */
record Account(String provider, Instant since) {}
