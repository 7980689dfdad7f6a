package org.samtale.server.attempt;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.samtale.engine.scenario.SeatId;

/**
 * Who of a pair has been away for so long that the other one need not wait. Time counts from when they were missed: while
 * nobody is there, nobody is. Belongs to the attempt's event loop.
 */
final class Absence {
    private final EventLoop loop;
    private final Duration patience;
    private final Runnable onLong;
    private final Map<SeatId, Long> timers = new HashMap<>();
    private final Set<SeatId> longGone = new HashSet<>();

    /** {@code onLong} is told when somebody has been away for so long; that they are back is seen by whoever looks. */
    Absence(EventLoop loop, Duration patience, Runnable onLong) {
        this.loop = loop;
        this.patience = patience;
        this.onLong = onLong;
    }

    void look(Set<SeatId> expected, Set<SeatId> there) {
        var missed = new HashSet<>(there.isEmpty() ? Set.of() : expected);
        missed.removeAll(there);
        longGone.retainAll(missed);
        timers.entrySet().removeIf(one -> {
            var back = !missed.contains(one.getKey());
            if (back) {
                loop.cancel(one.getValue());
            }
            return back;
        });
        missed.forEach(seat -> timers.computeIfAbsent(seat, this::countFor));
    }

    private long countFor(SeatId seat) {
        return loop.later(patience, () -> {
            longGone.add(seat);
            onLong.run();
        });
    }

    Set<SeatId> longGone() {
        return Set.copyOf(longGone);
    }
}
