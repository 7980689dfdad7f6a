package org.samtale.server.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The guard over the event loops: it finds a block that was planted, and none in a whole conversation. */
class EventLoopGuardIT {
    @Test
    void findsAPlantedBlock() throws InterruptedException {
        EventLoopGuard.watch();
        EventLoopGuard.reports();
        var vertx = Vertx.vertx(new VertxOptions()
                .setMaxEventLoopExecuteTime(RunningServer.EVENT_LOOP_TASK_MAX.toNanos())
                .setMaxEventLoopExecuteTimeUnit(TimeUnit.NANOSECONDS)
                .setBlockedThreadCheckInterval(10));
        var isBlocked = new CountDownLatch(1);

        vertx.runOnContext(nothing -> {
            try {
                isBlocked.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        // Whoever reports it has to be given a processor, too.
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        var reports = EventLoopGuard.reports();
        while (reports.isEmpty() && System.nanoTime() < until) {
            Thread.sleep(10);
            reports = EventLoopGuard.reports();
        }
        isBlocked.countDown();

        assertThat(reports).isNotEmpty();
        RunningServer.await(vertx.close());
    }
}
