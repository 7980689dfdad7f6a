package org.samtale.server.attempt;

import io.vertx.core.Future;
import java.util.Optional;
import org.samtale.engine.scenario.SeatId;
import org.samtale.server.learner.LearnerId;

/** Lets those in who were invited: they may look at the attempt, and take the seat that is free for them. */
public final class Seating {
    private final AttemptRepository repository;
    private final AttemptService attempts;
    private final LiveAttempts live;

    Seating(AttemptRepository repository, AttemptService attempts, LiveAttempts live) {
        this.repository = repository;
        this.attempts = attempts;
        this.live = live;
    }

    /** For who holds an invitation to it. */
    public Future<Standing> look(AttemptId id) {
        return attempts.read(id);
    }

    /** Who alone may take a free seat; whoever comes first where it is kept for nobody. */
    public Future<Optional<LearnerId>> keptFor(Attempt attempt, SeatId seat) {
        return attempts.keptFor(attempt, seat);
    }

    /** The attempt afterwards, in which somebody sits there: this learner, or who was faster. */
    public Future<Standing> sit(LearnerId learner, AttemptId id, SeatId seat) {
        return repository
                .sit(id, new Seated(seat, learner))
                .compose(done -> attempts.read(id))
                .onSuccess(standing -> live.seated(standing.attempt()));
    }
}
