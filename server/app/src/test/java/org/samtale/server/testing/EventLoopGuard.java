package org.samtale.server.testing;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** Hears when Vert.x reports a blocked event loop, and keeps it for the test that asks at the end of the run. */
public final class EventLoopGuard {
    private static final String CHECKER = "io.vertx.core.impl.BlockedThreadChecker";
    private static final Queue<String> REPORTS = new ConcurrentLinkedQueue<>();
    private static boolean watching;

    private EventLoopGuard() {}

    /** Listens from now on; to be called before a Vert.x is made. */
    static synchronized void watch() {
        if (!watching) {
            watching = true;
            var appender = new AppenderBase<ILoggingEvent>() {
                @Override
                protected void append(ILoggingEvent event) {
                    REPORTS.add(event.getFormattedMessage());
                }
            };
            appender.start();
            ((Logger) LoggerFactory.getLogger(CHECKER)).addAppender(appender);
        }
    }

    /** What was reported since the last question. */
    public static List<String> reports() {
        var taken = List.copyOf(REPORTS);
        REPORTS.removeAll(taken);
        return taken;
    }
}
