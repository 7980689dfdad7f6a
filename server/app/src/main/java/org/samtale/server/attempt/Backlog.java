package org.samtale.server.attempt;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.scenario.SeatId;

/**
 * What waits until the input before it is written, in the order it came. Each of a pair has as many places as one who is
 * alone, so that nothing one of them sends takes the other's place.
 */
final class Backlog<T> {
    /** More than a hasty learner with two windows can have under way; whoever sends more is not waiting for answers. */
    static final int EACH_MAX = 16;

    private final Queue<Placed<T>> waiting = new ArrayDeque<>(1);

    private record Placed<T>(Optional<SeatId> seat, T input) {}

    /** Whether there was a place for it. */
    boolean add(Optional<SeatId> seat, T input) {
        return waiting.stream().filter(one -> one.seat().equals(seat)).count() < EACH_MAX
                && waiting.add(new Placed<>(seat, input));
    }

    /** The one that has waited longest, which then waits no longer; none when nothing waits. */
    @Nullable
    T next() {
        var next = waiting.poll();
        return next == null ? null : next.input();
    }

    void removeIf(Predicate<T> gone) {
        waiting.removeIf(one -> gone.test(one.input()));
    }

    void clear() {
        waiting.clear();
    }
}
