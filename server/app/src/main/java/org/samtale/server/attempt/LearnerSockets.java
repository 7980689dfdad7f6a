package org.samtale.server.attempt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.samtale.server.learner.LearnerId;

/** How many sockets each learner has open. A new one is always let in; when there are too many, the oldest goes. */
final class LearnerSockets {
    private final int perLearnerMax;
    private final Map<LearnerId, Deque<AttemptSocket>> byLearner = new ConcurrentHashMap<>();

    LearnerSockets(int perLearnerMax) {
        this.perLearnerMax = perLearnerMax;
    }

    /** The socket that has to make room, if one has. */
    Optional<AttemptSocket> add(LearnerId learner, AttemptSocket socket) {
        var oldest = new ArrayDeque<AttemptSocket>(1);
        byLearner.compute(learner, (id, present) -> {
            var sockets = present == null ? new ArrayDeque<AttemptSocket>(1) : present;
            sockets.addLast(socket);
            if (sockets.size() > perLearnerMax) {
                oldest.add(sockets.removeFirst());
            }
            return sockets;
        });
        return Optional.ofNullable(oldest.peek());
    }

    /** Those that are open now. */
    List<AttemptSocket> of(LearnerId learner) {
        var found = new ArrayList<AttemptSocket>();
        byLearner.computeIfPresent(learner, (id, sockets) -> {
            found.addAll(sockets);
            return sockets;
        });
        return found;
    }

    void remove(LearnerId learner, AttemptSocket socket) {
        byLearner.computeIfPresent(learner, (id, sockets) -> {
            sockets.remove(socket);
            return sockets.isEmpty() ? null : sockets;
        });
    }
}
