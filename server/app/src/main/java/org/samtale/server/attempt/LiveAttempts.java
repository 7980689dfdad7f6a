package org.samtale.server.attempt;

import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.samtale.server.learner.LearnerId;

/** The attempts that are open on this server. One is here for as long as a socket has it. */
final class LiveAttempts {
    private final TurnLog log;
    private final AttemptService attempts;
    private final InstantSource clock;
    private final AttemptLimits limits;
    private final Map<AttemptId, Open> open = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    private record Open(LiveAttempt attempt, int sockets) {}

    LiveAttempts(TurnLog log, AttemptService attempts, InstantSource clock, AttemptLimits limits) {
        this.log = log;
        this.attempts = attempts;
        this.clock = clock;
        this.limits = limits;
    }

    boolean isStopping() {
        return stopping;
    }

    /** The attempt as it is open already, or opened on the caller's event loop. To be given back with {@link #leave}. */
    LiveAttempt enter(Standing read, EventLoop loop) {
        return open.compute(
                        read.attempt().id(),
                        (id, present) -> present == null
                                ? new Open(new LiveAttempt(read, loop, log, attempts, clock, limits), 1)
                                : new Open(present.attempt(), present.sockets() + 1))
                .attempt();
    }

    void leave(LiveAttempt attempt, AttemptSocket socket) {
        attempt.leave(socket);
        open.computeIfPresent(
                attempt.id(),
                (id, present) -> present.attempt() != attempt
                        ? present
                        : present.sockets() == 1 ? null : new Open(attempt, present.sockets() - 1));
    }

    /** Somebody sits down in an attempt that others may have open. */
    void seated(Attempt attempt) {
        var present = open.get(attempt.id());
        if (present != null) {
            present.attempt().seated(attempt);
        }
    }

    /** Those of a learner are closed once what is being written is written. Whoever comes back finds them as they are read then. */
    Future<Void> putAway(LearnerId learner) {
        var finishing = new ArrayList<Future<Void>>();
        open.forEach((id, one) -> {
            var away = one.attempt().isOf(learner) ? open.remove(id) : null;
            if (away != null) {
                finishing.add(away.attempt().finish());
            }
        });
        return Future.join(finishing).mapEmpty();
    }

    int size() {
        return open.size();
    }

    /** Nothing new; what is being written gets written; then every socket is closed. */
    Future<Void> finish() {
        stopping = true;
        var finishing = new ArrayList<Future<Void>>();
        open.values().forEach(one -> finishing.add(one.attempt().finish()));
        return Future.join(finishing).mapEmpty();
    }
}
