package org.samtale.server.learner;

import java.time.Instant;

/** A person who rehearses, known by nothing but the browsers they come with. */
public record Learner(LearnerId id, Instant createdAt) {}
