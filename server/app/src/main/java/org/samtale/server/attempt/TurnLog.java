package org.samtale.server.attempt;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samtale.server.database.DatabaseSettings;

/**
 * Keeps turns for good. Turns that arrive together are committed together, which makes each of them cheap; none waits for
 * company.
 *
 * <p>Whoever appends to an attempt waits for the answer before appending to it again; that is what keeps the log without gaps.
 * While the database is away turns wait for it, up to the limits; a batch whose fate is unknown is written again, which changes
 * nothing if it was stored. Everything here belongs to one event loop, so there are no locks.
 */
final class TurnLog implements TurnLane.Owner {
    private static final long SWEEP_MILLISECONDS = 250;

    private final Vertx vertx;
    private final Context context;
    private final EventLoop loop;
    private final TurnLogLimits limits;
    private final List<TurnLane> lanes;
    private final Deque<PendingTurn> waiting = new ArrayDeque<>();
    private final long sweeper;
    private boolean flushing;
    private @Nullable Promise<Void> closing;

    private TurnLog(Vertx vertx, DatabaseSettings settings, TurnLogLimits limits) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.loop = EventLoop.current(vertx);
        this.limits = limits;
        this.lanes = Stream.generate(() -> new TurnLane(vertx, settings.connectOptions(), this))
                .limit(limits.batchesInFlight())
                .toList();
        this.sweeper = vertx.setPeriodic(SWEEP_MILLISECONDS, now -> loop.run(this::sweep));
    }

    /** Begins to connect; turns may be appended at once. */
    static TurnLog open(Vertx vertx, DatabaseSettings settings, TurnLogLimits limits) {
        var log = new TurnLog(vertx, settings, limits);
        log.loop.run(() -> log.lanes.forEach(TurnLane::connect));
        return log;
    }

    /** A turn after which the attempt goes on. */
    Future<Appended> append(Turn turn) {
        return append(turn, Optional.empty());
    }

    /**
     * A turn, and what it means for its attempt if it is the last. Answers on the caller's context after the commit. Fails with
     * {@link org.samtale.server.problem.Problem.Unavailable} when it is not known whether the turn was kept; reading the attempt
     * again tells.
     */
    Future<Appended> append(Turn turn, Optional<Ended> ended) {
        Promise<Appended> promise = Promise.promise();
        var deadline = System.nanoTime() + limits.patience().toNanos();
        var pending = new PendingTurn(turn, ended, EventLoop.current(vertx), promise, deadline);
        loop.run(() -> accept(pending));
        return promise.future();
    }

    /** Writes what is waiting, then lets the connections go. What is appended from now on fails. */
    Future<Void> close() {
        Promise<Void> closed = Promise.promise();
        loop.run(() -> {
            closing = closed;
            closeIfDone();
        });
        return closed.future();
    }

    private void accept(PendingTurn pending) {
        if (closing != null) {
            pending.giveUp();
        } else if (waiting.size() >= limits.waiting()) {
            pending.complete(Appended.BUSY);
        } else {
            waiting.add(pending);
            flushSoon();
        }
    }

    /** After whatever else this turn of the event loop brings, so that it goes along. */
    private void flushSoon() {
        if (!flushing && lanes.stream().anyMatch(TurnLane::isFree)) {
            flushing = true;
            context.runOnContext(later -> {
                flushing = false;
                flush();
            });
        }
    }

    private void flush() {
        for (var lane : lanes) {
            if (lane.isFree() && !waiting.isEmpty()) {
                lane.write(nextBatch());
            }
        }
    }

    private TurnBatch nextBatch() {
        var turns = new ArrayList<PendingTurn>(Math.min(waiting.size(), limits.turnsPerBatch()));
        turns.add(waiting.remove());
        while (turns.size() < limits.turnsPerBatch()
                && !waiting.isEmpty()
                && !waiting.peek().isAlone()
                && !turns.getFirst().isAlone()) {
            turns.add(waiting.remove());
        }
        return new TurnBatch(turns);
    }

    @Override
    public void free() {
        flush();
        closeIfDone();
    }

    @Override
    public void uncertain(TurnBatch batch) {
        // In front and in their order: they have waited longest.
        batch.turns().reversed().forEach(waiting::addFirst);
        sweep();
    }

    @Override
    public void refused(TurnBatch batch, PgException reason) {
        if (batch.turns().size() == 1) {
            batch.turns().getFirst().fail(reason);
        } else {
            batch.turns().forEach(PendingTurn::keepAlone);
            batch.turns().reversed().forEach(waiting::addFirst);
        }
    }

    private void sweep() {
        var now = System.nanoTime();
        lanes.forEach(lane -> lane.hangUpIfLate(now));
        while (!waiting.isEmpty() && waiting.peek().isLate(now)) {
            waiting.remove().giveUp();
        }
        closeIfDone();
    }

    private void closeIfDone() {
        if (closing != null && waiting.isEmpty() && lanes.stream().noneMatch(TurnLane::isWriting)) {
            vertx.cancelTimer(sweeper);
            Future.join(lanes.stream().map(TurnLane::close).toList())
                    .<Void>mapEmpty()
                    .onComplete(closing);
        }
    }
}
