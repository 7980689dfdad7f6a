package org.samtale.server.attempt;

import io.vertx.core.Future;
import java.util.List;
import org.samtale.server.learner.Farewell;
import org.samtale.server.learner.LearnerId;

/** What is open of somebody who goes for good. The other one of a pair comes back to the attempt as it is without them. */
final class AttemptFarewell implements Farewell {
    private final LearnerSockets sockets;
    private final SentAway sentAway;
    private final LiveAttempts live;

    AttemptFarewell(LearnerSockets sockets, SentAway sentAway, LiveAttempts live) {
        this.sockets = sockets;
        this.sentAway = sentAway;
        this.live = live;
    }

    @Override
    public Future<Void> begin(LearnerId learner) {
        sentAway.add(List.of(learner.value()), CloseCode.ERASED);
        sockets.of(learner).forEach(socket -> socket.close(CloseCode.ERASED));
        return live.putAway(learner);
    }

    @Override
    public void end(LearnerId learner, boolean gone) {
        if (gone) {
            // Somebody may have opened it again before the last of it was gone.
            live.putAway(learner);
        } else {
            sentAway.forget(learner.value());
        }
    }
}
