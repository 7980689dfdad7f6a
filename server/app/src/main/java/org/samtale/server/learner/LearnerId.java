package org.samtale.server.learner;

import java.util.UUID;

/** Which learner. Says nothing about who it is. */
public record LearnerId(UUID value) {}
