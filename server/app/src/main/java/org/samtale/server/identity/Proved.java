package org.samtale.server.identity;

import java.time.Instant;

/** An address that a learner has proved to read. */
record Proved(String address, Instant since) {}
