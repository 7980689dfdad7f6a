package org.samtale.server.learner;

import java.time.Instant;

/**
 * A browser that a learner comes with.
 *
 * @param name for its owner to know it by, such as "Firefox, Android"; empty when it cannot be told
 * @param lastSeenAt to the day
 */
public record Browser(BrowserId id, LearnerId learner, String name, Instant createdAt, Instant lastSeenAt) {}
