package org.samtale.server.database;

import io.vertx.core.Future;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Lets a test read top to bottom. */
public final class Await {
    private static final long PATIENCE_SECONDS = 120;

    private Await() {}

    /** The value, or whatever the future failed with. */
    public static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new AssertionError(failed.getCause());
        } catch (TimeoutException tooLate) {
            throw new AssertionError("No answer within " + PATIENCE_SECONDS + " s", tooLate);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
