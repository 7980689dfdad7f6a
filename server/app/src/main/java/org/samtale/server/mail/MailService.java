package org.samtale.server.mail;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes mail on and carries it out: at once, and again after a while when it could not be sent, so many times. */
public final class MailService {
    private static final Logger LOG = LoggerFactory.getLogger(MailService.class);

    /** How long to wait after each try. After the last one nobody tries again. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofSeconds(45),
            Duration.ofMinutes(2),
            Duration.ofMinutes(4));

    private static final int AT_ONCE = 20;

    private final Vertx vertx;
    private final OutgoingMailRepository mails;
    private final Postbox postbox;
    private final InstantSource clock;
    private final long timer;
    private boolean stopped;
    private boolean again;
    private Future<Void> round = Future.succeededFuture();

    MailService(Vertx vertx, OutgoingMailRepository mails, Postbox postbox, InstantSource clock, Duration every) {
        this.vertx = vertx;
        this.mails = mails;
        this.postbox = postbox;
        this.clock = clock;
        this.timer = vertx.setPeriodic(every.toMillis(), tick -> carry());
    }

    /** It will be sent once this has succeeded, also when the server is killed; nobody waits for that. */
    public Future<Void> accept(Mail mail, Instant usefulUntil) {
        return mails.create(new OutgoingMail(UUID.randomUUID(), mail, 0, clock.instant(), usefulUntil))
                .onSuccess(kept -> carry());
    }

    /** One round at a time; a mail that comes meanwhile gets the next. */
    private synchronized void carry() {
        if (stopped) {
            return;
        }
        if (!round.isComplete()) {
            again = true;
            return;
        }
        again = false;
        var done = Promise.<Void>promise();
        round = done.future();
        mails.due(clock.instant(), AT_ONCE)
                .compose(due -> Future.join(due.stream().map(this::send).toList()))
                .onFailure(failure -> LOG.warn("Mail has to wait", failure))
                .<Void>mapEmpty()
                .onComplete(any -> {
                    done.complete();
                    goOn();
                });
    }

    private synchronized void goOn() {
        if (again) {
            vertx.runOnContext(now -> carry());
        }
    }

    private Future<Void> send(OutgoingMail outgoing) {
        var now = clock.instant();
        if (outgoing.tries() >= PAUSES.size() || !now.isBefore(outgoing.usefulUntil())) {
            // Nobody's address stands in the log.
            LOG.error("Mail {} is given up after {} tries", outgoing.id(), outgoing.tries());
            return mails.delete(outgoing);
        }
        return mails.claim(outgoing, now.plus(PAUSES.get(outgoing.tries())))
                .compose(ours -> ours ? post(outgoing) : Future.succeededFuture());
    }

    private Future<Void> post(OutgoingMail outgoing) {
        return postbox.post(outgoing).compose(sent -> mails.delete(outgoing)).recover(failure -> {
            LOG.warn(
                    "Mail {} is tried again: {}",
                    outgoing.id(),
                    failure.getClass().getSimpleName());
            return Future.succeededFuture();
        });
    }

    /** Ends after what is being sent. What is left goes out after the next start. */
    synchronized Future<Void> stop() {
        stopped = true;
        vertx.cancelTimer(timer);
        return round.eventually(postbox::close);
    }
}
