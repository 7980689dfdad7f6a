package org.samtale.server.learner;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.samtale.server.problem.Problem;

/** The browsers that a learner comes with: looked at, and signed out. Those of others look like ones that never were. */
final class BrowserService {
    private final LearnerRepository learners;
    private final BiConsumer<LearnerId, Set<BrowserId>> signedOut;

    BrowserService(LearnerRepository learners, BiConsumer<LearnerId, Set<BrowserId>> signedOut) {
        this.learners = learners;
        this.signedOut = signedOut;
    }

    /** None for who has none yet. */
    Future<List<Browser>> list(Optional<Browser> asking) {
        return asking.map(here -> learners.browsers(here.learner())).orElseGet(() -> Future.succeededFuture(List.of()));
    }

    /** Signs one out, be it the one that asks. */
    Future<Void> end(Optional<Browser> asking, BrowserId browser) {
        return asking.map(here -> end(here, Set.of(browser)))
                .orElseGet(() -> Future.succeededFuture(Set.of()))
                .map(ended -> {
                    if (ended.isEmpty()) {
                        throw new Problem.NotFound("browser", browser.value().toString()).asException();
                    }
                    return null;
                });
    }

    /** Signs out all but the one that asks. */
    Future<Void> endOthers(Optional<Browser> asking) {
        return asking.map(here -> list(asking).compose(all -> end(here, others(here, all))))
                .orElseGet(() -> Future.succeededFuture(Set.of()))
                .mapEmpty();
    }

    private static Set<BrowserId> others(Browser here, List<Browser> all) {
        return all.stream()
                .map(Browser::id)
                .filter(Predicate.not(here.id()::equals))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Future<Set<BrowserId>> end(Browser asking, Set<BrowserId> browsers) {
        return learners.end(asking.learner(), browsers).onSuccess(ended -> signedOut.accept(asking.learner(), ended));
    }
}
