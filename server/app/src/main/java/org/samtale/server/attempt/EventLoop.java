package org.samtale.server.attempt;

import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;

/** The thread that something belongs to. What belongs to one is only ever touched there, so it needs no locks. */
final class EventLoop {
    private final ContextInternal context;

    private EventLoop(ContextInternal context) {
        this.context = context;
    }

    static EventLoop current(Vertx vertx) {
        return new EventLoop(((ContextInternal) vertx.getOrCreateContext()).unwrap());
    }

    /** At once when this is the thread already, else as soon as that thread comes to it. */
    void run(Runnable work) {
        if (context.nettyEventLoop().inEventLoop()) {
            work.run();
        } else {
            context.runOnContext(nothing -> work.run());
        }
    }
}
