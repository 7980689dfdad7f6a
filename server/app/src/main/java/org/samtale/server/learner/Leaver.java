package org.samtale.server.learner;

import java.util.Set;

/** Somebody who goes for good, and the browsers that they came with. */
public record Leaver(LearnerId learner, Set<BrowserId> browsers) {
    public Leaver {
        browsers = Set.copyOf(browsers);
    }
}
