package org.samtale.server.attempt;

import io.vertx.core.Promise;
import java.util.Optional;
import org.samtale.server.problem.Problem;

/** A turn on its way into the log, and who waits for it. */
final class PendingTurn {
    private final Turn turn;
    private final Optional<Ended> ended;
    private final EventLoop writer;
    private final Promise<Appended> promise;
    private final long deadline;
    private boolean alone;

    PendingTurn(Turn turn, Optional<Ended> ended, EventLoop writer, Promise<Appended> promise, long deadline) {
        this.turn = turn;
        this.ended = ended;
        this.writer = writer;
        this.promise = promise;
        this.deadline = deadline;
    }

    Turn turn() {
        return turn;
    }

    Optional<Ended> ended() {
        return ended;
    }

    boolean isLate(long now) {
        return now - deadline > 0;
    }

    /** Whether it must not share a statement with others, because PostgreSQL refused one that it was in. */
    boolean isAlone() {
        return alone;
    }

    void keepAlone() {
        alone = true;
    }

    void complete(Appended result) {
        writer.run(() -> promise.tryComplete(result));
    }

    void fail(Throwable failure) {
        writer.run(() -> promise.tryFail(failure));
    }

    /** It may be in the log or not; who looks there for its turn id knows. */
    void giveUp() {
        fail(new Problem.Unavailable("The database does not answer just now.").asException());
    }
}
