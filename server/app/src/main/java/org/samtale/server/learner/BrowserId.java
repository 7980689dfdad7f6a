package org.samtale.server.learner;

import java.util.UUID;

/** Which browser. Not its secret. */
public record BrowserId(UUID value) {}
