package org.samtale.server.attempt;

import io.netty.util.concurrent.FastThreadLocal;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The thread that something belongs to. What belongs to one is only ever touched there, so it needs no locks.
 *
 * <p>Waking another thread costs more than most of what is asked of it here. So what comes in while it has yet to wake up is
 * left in its inbox, and it is woken once for all of it.
 */
final class EventLoop {
    /** One for each thread, or their inboxes would not fill. */
    private static final FastThreadLocal<@Nullable EventLoop> OF_THREAD = new FastThreadLocal<>();

    private final ContextInternal context;
    private final Queue<Runnable> inbox = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean woken = new AtomicBoolean();

    private EventLoop(ContextInternal context) {
        this.context = context;
    }

    static EventLoop current(Vertx vertx) {
        var context = ((ContextInternal) vertx.getOrCreateContext()).unwrap();
        if (!context.nettyEventLoop().inEventLoop()) {
            return new EventLoop(context);
        }
        var known = OF_THREAD.get();
        if (known == null) {
            known = new EventLoop(context);
            OF_THREAD.set(known);
        }
        return known;
    }

    /** At once when this is the thread already, else as soon as that thread comes to it. */
    void run(Runnable work) {
        if (context.nettyEventLoop().inEventLoop()) {
            work.run();
            return;
        }
        inbox.add(work);
        if (woken.compareAndSet(false, true)) {
            context.runOnContext(awake -> empty());
        }
    }

    /** Here, after a while; gives what {@link #cancel} takes. */
    long later(Duration delay, Runnable work) {
        return context.owner().setTimer(delay.toMillis(), passed -> run(work));
    }

    void cancel(long timer) {
        context.owner().cancelTimer(timer);
    }

    private void empty() {
        // First, so that what comes in from here on wakes the thread again and is not left behind.
        woken.set(false);
        for (var work = inbox.poll(); work != null; work = inbox.poll()) {
            try {
                work.run();
            } catch (RuntimeException mistake) {
                context.reportException(mistake);
            }
        }
    }
}
