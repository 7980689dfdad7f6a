package org.samtale.server.mail;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.reactive.stage.Stage;
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

    private static final Duration TIDY_EVERY = Duration.ofHours(1);

    private final Vertx vertx;
    private final OutgoingMailRepository mails;
    private final Postbox postbox;
    private final InstantSource clock;
    private final long timer;
    private final long tidying;

    /** What is being sent takes as long as the mail server does, and is not sent beside itself. */
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();

    MailService(Vertx vertx, OutgoingMailRepository mails, Postbox postbox, InstantSource clock, Duration every) {
        this.vertx = vertx;
        this.mails = mails;
        this.postbox = postbox;
        this.clock = clock;
        this.timer = vertx.setPeriodic(every.toMillis(), tick -> sendLeftOver());
        this.tidying = vertx.setPeriodic(TIDY_EVERY.toMillis(), hour -> postbox.tidy()
                .onFailure(failure -> LOG.warn("Old mail is kept", failure)));
    }

    /** It will be sent once this has succeeded, also when the server is killed; nobody waits for that. */
    public Future<Void> accept(Mail mail, Instant usefulUntil) {
        var now = clock.instant();
        // The first try is ours already; other servers of this installation look for what is left over.
        var outgoing = new OutgoingMail(UUID.randomUUID(), mail, 1, now.plus(PAUSES.getFirst()), usefulUntil);
        return mails.create(outgoing).onSuccess(kept -> post(outgoing));
    }

    /** Nothing of what was to go to these is sent or kept; part of the caller's transaction. */
    public CompletionStage<Void> forget(Stage.Session session, Set<String> recipients) {
        return OutgoingMailRepository.forget(session, recipients)
                .thenCompose(deleted -> postbox.forget(recipients).toCompletionStage());
    }

    private void sendLeftOver() {
        mails.due(clock.instant(), AT_ONCE)
                .onSuccess(due -> due.forEach(this::send))
                .onFailure(failure -> LOG.warn("Mail has to wait", failure));
    }

    private void send(OutgoingMail outgoing) {
        var now = clock.instant();
        if (underWay.contains(outgoing.id())) {
            return;
        }
        if (outgoing.tries() > PAUSES.size() || !now.isBefore(outgoing.usefulUntil())) {
            // Nobody's address stands in the log.
            LOG.error("Mail {} is given up after {} tries", outgoing.id(), outgoing.tries());
            forget(outgoing);
            return;
        }
        mails.claim(outgoing, now.plus(PAUSES.get(outgoing.tries() - 1)))
                .onSuccess(ours -> {
                    if (ours) {
                        post(outgoing);
                    }
                })
                .onFailure(failure -> LOG.warn("Mail {} has to wait", outgoing.id(), failure));
    }

    private void post(OutgoingMail outgoing) {
        underWay.add(outgoing.id());
        postbox.post(outgoing)
                .onSuccess(sent -> forget(outgoing))
                .onFailure(failure -> LOG.warn(
                        "Mail {} is tried again: {}",
                        outgoing.id(),
                        failure.getClass().getSimpleName()))
                .onComplete(done -> underWay.remove(outgoing.id()));
    }

    private void forget(OutgoingMail outgoing) {
        mails.delete(outgoing).onFailure(failure -> LOG.warn("Mail {} is sent, and kept", outgoing.id(), failure));
    }

    boolean isSending() {
        return !underWay.isEmpty();
    }

    /** What is left goes out after the next start. */
    Future<Void> stop() {
        vertx.cancelTimer(timer);
        vertx.cancelTimer(tidying);
        return postbox.close();
    }
}
