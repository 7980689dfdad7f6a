package org.samtale.server.learner;

import io.vertx.core.Future;

/** A feature that has things of a learner open, for when they go for good. */
public interface Farewell {

    /** Takes nothing more from them. Succeeds once what they had given is stored. */
    Future<Void> begin(LearnerId learner);

    /** They are gone, or they stay after all. */
    void end(LearnerId learner, boolean gone);
}
