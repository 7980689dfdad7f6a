package org.samtale.server.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;

/** How long the processor is at work for something in this thread, which others who are at work beside it do not make longer. */
public final class ProcessorTime {
    private ProcessorTime() {}

    /** What it gives, in this thread; fails when it took longer. */
    public static <T> T within(Duration limit, Supplier<T> work) {
        var clock = ManagementFactory.getThreadMXBean();
        var before = clock.getCurrentThreadCpuTime();

        var given = work.get();

        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - before)).isLessThan(limit);
        return given;
    }
}
