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
        var done = new CountDownLatch(1);

        vertx.runOnContext(nothing -> {
            try {
                Thread.sleep(80);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            done.countDown();
        });

        assertThat(done.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(EventLoopGuard.reports()).isNotEmpty();
        RunningServer.await(vertx.close());
    }
}
