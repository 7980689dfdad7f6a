package org.samtale.server.attempt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.samtale.server.learner.Browser;
import org.samtale.server.learner.BrowserId;
import org.samtale.server.learner.LearnerId;

/** Which sockets each learner has open. A new one is always let in; when there are too many, the oldest goes. */
final class LearnerSockets {
    private final int perLearnerMax;
    private final Map<LearnerId, Deque<Open>> byLearner = new ConcurrentHashMap<>();

    private record Open(BrowserId browser, AttemptSocket socket) {}

    LearnerSockets(int perLearnerMax) {
        this.perLearnerMax = perLearnerMax;
    }

    /** The socket that has to make room, if one has. */
    Optional<AttemptSocket> add(Browser browser, AttemptSocket socket) {
        var oldest = new AtomicReference<Optional<AttemptSocket>>(Optional.empty());
        byLearner.compute(browser.learner(), (id, present) -> {
            var sockets = present == null ? new ArrayDeque<Open>(1) : present;
            sockets.addLast(new Open(browser.id(), socket));
            if (sockets.size() > perLearnerMax) {
                oldest.set(Optional.of(sockets.removeFirst().socket()));
            }
            return sockets;
        });
        return oldest.get();
    }

    /** Those that are open now. */
    List<AttemptSocket> of(LearnerId learner) {
        return of(learner, browser -> true);
    }

    /** Those of them that are open in such a browser. */
    List<AttemptSocket> of(LearnerId learner, Predicate<BrowserId> browser) {
        var found = new AtomicReference<List<AttemptSocket>>(List.of());
        byLearner.computeIfPresent(learner, (id, sockets) -> {
            found.set(sockets.stream()
                    .filter(one -> browser.test(one.browser()))
                    .map(Open::socket)
                    .toList());
            return sockets;
        });
        return found.get();
    }

    void remove(LearnerId learner, AttemptSocket socket) {
        byLearner.computeIfPresent(learner, (id, sockets) -> {
            sockets.removeIf(one -> one.socket() == socket);
            return sockets.isEmpty() ? null : sockets;
        });
    }
}
