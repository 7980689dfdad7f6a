package org.samtale.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventLoopTest {
    private static final int PIECES = 20_000;

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void doesAllThatOtherThreadsAskEachOnceAndInTheirOrder() throws Exception {
        var loop = loop();
        var done = new ArrayList<String>();
        var finished = new CountDownLatch(2 * PIECES);
        var askers = IntStream.range(0, 2)
                .mapToObj(asker -> Thread.ofPlatform().start(() -> {
                    for (var piece = 0; piece < PIECES; piece++) {
                        var name = asker + ":" + piece;
                        loop.run(() -> {
                            done.add(name);
                            finished.countDown();
                        });
                    }
                }))
                .toList();
        for (var asker : askers) {
            asker.join();
        }

        assertThat(finished.await(10, TimeUnit.SECONDS)).isTrue();
        for (var asker = 0; asker < 2; asker++) {
            var own = asker + ":";
            assertThat(done.stream().filter(name -> name.startsWith(own)))
                    .containsExactlyElementsOf(IntStream.range(0, PIECES)
                            .mapToObj(piece -> own + piece)
                            .toList());
        }
    }

    @Test
    void doesTheRestWhenOnePieceOfWorkFails() throws Exception {
        var mistake = new CompletableFuture<Throwable>();
        vertx.exceptionHandler(mistake::complete);
        var loop = loop();
        var rest = new CompletableFuture<String>();

        loop.run(() -> {
            throw new IllegalStateException("a mistake of ours");
        });
        loop.run(() -> rest.complete("done"));

        assertThat(rest.get(10, TimeUnit.SECONDS)).isEqualTo("done");
        assertThat(mistake.get(10, TimeUnit.SECONDS)).hasMessage("a mistake of ours");
    }

    @Test
    void isOneAndTheSameForAllThatIsOnItsThread() throws Exception {
        var context = vertx.getOrCreateContext();
        var found = new CompletableFuture<List<EventLoop>>();

        context.runOnContext(there -> found.complete(List.of(EventLoop.current(vertx), EventLoop.current(vertx))));

        var both = found.get(10, TimeUnit.SECONDS);
        assertThat(both.getFirst()).isSameAs(both.getLast());
    }

    private EventLoop loop() throws Exception {
        var found = new CompletableFuture<EventLoop>();
        vertx.getOrCreateContext().runOnContext(there -> found.complete(EventLoop.current(vertx)));
        return found.get(10, TimeUnit.SECONDS);
    }
}
