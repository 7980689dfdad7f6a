package org.samtale.server.learner;

import java.time.Instant;

/** A person who rehearses, known by nothing but the browser they came with. */
public record Learner(LearnerId id, Instant createdAt, Instant lastSeenAt) {}
