package org.samtale.server.erasure;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import org.samtale.server.learner.Farewell;
import org.samtale.server.learner.LearnerId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases learners: those who ask for it, and those who cannot, because nobody would know them again. */
final class ErasureService {
    private static final Logger LOG = LoggerFactory.getLogger(ErasureService.class);

    /** As learners are told on their page. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(30);

    private final ErasureRepository learners;
    private final Farewell farewell;
    private final InstantSource clock;
    private final int batch;

    /**
     * Made by its feature.
     *
     * @param batch so many are looked for at once
     */
    ErasureService(ErasureRepository learners, Farewell farewell, InstantSource clock, int batch) {
        this.learners = learners;
        this.farewell = farewell;
        this.clock = clock;
        this.batch = batch;
    }

    /** For good: all of it, or nothing. */
    Future<Void> erase(LearnerId learner) {
        return parting(learner, () -> learners.erase(learner).map(true)).mapEmpty();
    }

    /** How many are gone, and how many should be and are not. */
    record Erased(int gone, int failed) {
        static final Erased NOBODY = new Erased(0, 0);

        Erased andOne(boolean isGone) {
            return isGone ? new Erased(gone + 1, failed) : this;
        }

        Erased andOneFailed() {
            return new Erased(gone, failed + 1);
        }
    }

    /** Everybody who is forgotten by now, one after the other. Who cannot be erased stops nobody else from it. */
    Future<Erased> eraseForgotten() {
        return eraseForgotten(clock.instant().minus(FORGOTTEN_AFTER), Optional.empty(), Erased.NOBODY)
                .onSuccess(erased -> {
                    if (erased.gone() > 0) {
                        LOG.info("{} learners who had not been here for long are erased", erased.gone());
                    }
                    if (erased.failed() > 0) {
                        LOG.error("{} learners who should be erased are not; that is tried again", erased.failed());
                    }
                });
    }

    private Future<Erased> eraseForgotten(Instant since, Optional<LearnerId> after, Erased before) {
        return learners.away(since, after, batch).compose(away -> erase(
                        away.forgotten().iterator(), since, before)
                .compose(erased -> away.unseen().isEmpty()
                        ? Future.succeededFuture(erased)
                        : eraseForgotten(since, Optional.of(away.unseen().getLast()), erased)));
    }

    private Future<Erased> erase(Iterator<LearnerId> forgotten, Instant since, Erased before) {
        if (!forgotten.hasNext()) {
            return Future.succeededFuture(before);
        }
        var learner = forgotten.next();
        return parting(learner, () -> learners.eraseIfForgotten(learner, since))
                .map(before::andOne)
                .otherwise(failure -> {
                    LOG.warn("The learner {} could not be erased", learner.value(), failure);
                    return before.andOneFailed();
                })
                .compose(now -> erase(forgotten, since, now));
    }

    private Future<Boolean> parting(LearnerId learner, Supplier<Future<Boolean>> erase) {
        return farewell.begin(learner)
                .compose(quiet -> erase.get())
                .onComplete(done -> farewell.end(learner, done.succeeded() && done.result()));
    }
}
