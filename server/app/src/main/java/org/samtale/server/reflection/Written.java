package org.samtale.server.reflection;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What a learner wrote after one of their attempts, and when they last did. */
record Written(UUID attempt, Map<String, String> answers, Instant writtenAt) {}
