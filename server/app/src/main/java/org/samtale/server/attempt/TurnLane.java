package org.samtale.server.attempt;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection that writes one batch at a time. When anything goes wrong it hands the batch back, drops the connection and
 * makes a new one. Belongs to the event loop of its log.
 */
final class TurnLane {
    private static final Logger LOG = LoggerFactory.getLogger(TurnLane.class);

    /** Between a failure and the next try, so that a database that refuses everything is not asked without pause. */
    private static final Duration REST = Duration.ofMillis(100);

    private final Vertx vertx;
    private final PgConnectOptions options;
    private final Owner owner;
    private @Nullable PgConnection connection;
    private @Nullable TurnBatch inFlight;
    private boolean closed;

    /** The log, as far as a lane knows it. */
    interface Owner {
        /** The lane can take a batch. */
        void free();

        /** It is not known whether the batch was stored. */
        void uncertain(TurnBatch batch);

        /** PostgreSQL will not store the batch: something in it is not a value of its column. */
        void refused(TurnBatch batch, PgException reason);
    }

    TurnLane(Vertx vertx, PgConnectOptions options, Owner owner) {
        this.vertx = vertx;
        this.options = options;
        this.owner = owner;
    }

    boolean isFree() {
        return connection != null && inFlight == null;
    }

    boolean isWriting() {
        return inFlight != null;
    }

    void connect() {
        PgConnection.connect(vertx, options).onComplete(connected -> {
            if (connected.failed()) {
                rest();
            } else if (closed) {
                connected.result().close();
            } else {
                use(connected.result());
            }
        });
    }

    private void use(PgConnection opened) {
        connection = opened;
        // Whatever happens to the connection also fails its batch, where it is told; without this it is printed
        // besides.
        opened.exceptionHandler(known -> LOG.debug("The connection of a lane has a problem", known));
        opened.closeHandler(gone -> drop(opened));
        owner.free();
    }

    void write(TurnBatch batch) {
        var present = connection;
        if (present == null) {
            throw new IllegalStateException("This lane is not free");
        }
        inFlight = batch;
        batch.write(present).onComplete(written -> {
            if (inFlight != batch) {
                return; // Given back already, because it took too long.
            }
            if (written.succeeded()) {
                inFlight = null;
                owner.free();
                return;
            }
            var refusal = refusal(written.cause());
            if (refusal.isPresent()) {
                inFlight = null;
                owner.refused(batch, refusal.get());
                owner.free();
                return;
            }
            LOG.warn(
                    "A batch of {} turns is written again: {}",
                    batch.turns().size(),
                    written.cause().toString());
            drop(present);
        });
    }

    /** Does not wait any longer for an answer that a turn has waited for too long. */
    void hangUpIfLate(long now) {
        if (connection != null && inFlight != null && inFlight.isLate(now)) {
            drop(connection);
        }
    }

    Future<Void> close() {
        closed = true;
        return connection == null ? Future.succeededFuture() : connection.close();
    }

    private void drop(PgConnection gone) {
        if (!Objects.equals(connection, gone)) {
            return;
        }
        connection = null;
        gone.close();
        var batch = inFlight;
        inFlight = null;
        if (batch != null) {
            owner.uncertain(batch);
        }
        rest();
    }

    private void rest() {
        if (!closed) {
            vertx.setTimer(REST.toMillis(), rested -> connect());
        }
    }

    /** SQLSTATE classes of a value or a rule of the table: trying again would be refused again. */
    private static Optional<PgException> refusal(Throwable failure) {
        return failure instanceof PgException refused
                        && Stream.of("22", "23").anyMatch(String.valueOf(refused.getSqlState())::startsWith)
                ? Optional.of(refused)
                : Optional.empty();
    }
}
