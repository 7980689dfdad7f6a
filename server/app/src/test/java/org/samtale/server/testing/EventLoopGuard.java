package org.samtale.server.testing;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/**
 * Fails a test class when Vert.x reported a blocked event loop during its tests. A thread that was ready to run but was given
 * no processor, because the machine had other things to do, was not blocked by us: a report counts when the thread waited
 * for something, or went on computing.
 */
public final class EventLoopGuard implements AfterAllCallback {
    private static final String CHECKER = "io.vertx.core.impl.BlockedThreadChecker";
    private static final Pattern REPORT = Pattern.compile("Thread\\[([^,]+),.*blocked for (\\d+) ms");
    private static final long NANOS_PER_MILLI = 1_000_000L;

    private static final Queue<String> REPORTS = new ConcurrentLinkedQueue<>();
    private static boolean watching;

    @Override
    public void afterAll(ExtensionContext context) {
        var reports = reports();
        if (!reports.isEmpty()) {
            throw new AssertionError("An event loop was blocked: " + reports);
        }
    }

    /** Listens from now on; to be called before a Vert.x is made. */
    static synchronized void watch() {
        if (!watching) {
            watching = true;
            var appender = new Listener();
            appender.start();
            ((Logger) LoggerFactory.getLogger(CHECKER)).addAppender(appender);
        }
    }

    /** What was reported since the last question. */
    static List<String> reports() {
        var taken = List.copyOf(REPORTS);
        REPORTS.removeAll(taken);
        return taken;
    }

    /** Hears every report on the thread that makes it, so that it can look at the blocked one. */
    private static final class Listener extends AppenderBase<ILoggingEvent> {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private final Map<Long, Busy> busy = new HashMap<>();

        /** A task as it was first reported: when it began, and how much its thread had computed by then. */
        private record Busy(long sinceNanos, long cpuNanos) {
            boolean isSameTask(long since) {
                return Math.abs(since - sinceNanos) < 30 * NANOS_PER_MILLI;
            }
        }

        @Override
        protected void append(ILoggingEvent event) {
            var report = REPORT.matcher(event.getFormattedMessage());
            if (report.find()) {
                Thread.getAllStackTraces().forEach((thread, stack) -> {
                    if (thread.getName().equals(report.group(1))) {
                        look(event, thread, stack, Long.parseLong(report.group(2)));
                    }
                });
            }
        }

        private void look(ILoggingEvent event, Thread thread, StackTraceElement[] stack, long blockedMillis) {
            if (isIdle(stack) || isLoadingClasses(stack)) {
                return;
            }
            var cpuNanos = THREADS.getThreadCpuTime(thread.threadId());
            var since = System.nanoTime() - blockedMillis * NANOS_PER_MILLI;
            var first = busy.get(thread.threadId());
            if (first == null || !first.isSameTask(since)) {
                first = new Busy(since, cpuNanos);
                busy.put(thread.threadId(), first);
            }
            var waits = thread.getState() != Thread.State.RUNNABLE;
            var computed = cpuNanos - first.cpuNanos() >= RunningServer.EVENT_LOOP_TASK_MAX.toNanos();
            if (waits || computed) {
                REPORTS.add(
                        event.getFormattedMessage() + " at " + List.of(stack).subList(0, Math.min(12, stack.length)));
            }
        }

        /** Back at waiting for the network: the report came late. */
        private static boolean isIdle(StackTraceElement[] stack) {
            return Arrays.stream(stack).anyMatch(frame -> frame.getClassName().endsWith("Selector"));
        }

        /** Happens once for each class and to nobody twice. */
        private static boolean isLoadingClasses(StackTraceElement[] stack) {
            return Arrays.stream(stack).anyMatch(frame -> frame.getClassName().equals("java.lang.ClassLoader"));
        }
    }
}
