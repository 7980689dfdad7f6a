package org.samtale.server.attempt;

import io.vertx.core.Future;
import org.samtale.engine.scenario.SeatId;

/** How somebody is asked into a free seat: the way is given to one learner to pass on to the other. */
@FunctionalInterface
public interface Inviting {
    /** The path of the page that whoever takes the seat opens. */
    Future<String> invite(AttemptId attempt, SeatId seat);
}
