package org.samtale.server.learner;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.hibernate.LockMode;
import org.hibernate.reactive.stage.Stage;
import org.samtale.server.secret.Secret;

/** Brings browsers, and all that a learner has, over to another learner; each step is part of the caller's transaction. */
public final class Moving {
    private final List<Belongings> belongings;

    public Moving(List<Belongings> belongings) {
        this.belongings = List.copyOf(belongings);
    }

    /** Until the transaction ends nobody else moves them. In one order, so that two who move the same never wait for each other. */
    public CompletionStage<Void> lock(Stage.Session session, Stream<LearnerId> learners) {
        CompletionStage<Void> locked = CompletableFuture.completedStage(null);
        for (var learner : learners.map(LearnerId::value)
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .toList()) {
            locked = locked.thenCompose(
                            before -> session.find(LearnerEntity.class, learner, LockMode.PESSIMISTIC_WRITE))
                    .thenAccept(found -> {});
        }
        return locked;
    }

    /** Whose a browser is, if it is anybody's still. */
    public CompletionStage<Optional<LearnerId>> whose(Stage.Session session, BrowserId browser) {
        return session.createSelectionQuery("select learner from BrowserEntity where id = :id", UUID.class)
                .setParameter("id", browser.value())
                .getResultList()
                .thenApply(found -> found.stream().findFirst().map(LearnerId::new));
    }

    /** A learner who has nothing yet. */
    public CompletionStage<LearnerId> arrive(Stage.Session session, Instant now) {
        var learner = new Learner(new LearnerId(UUID.randomUUID()), now);
        return session.persist(new LearnerEntity(learner))
                .thenCompose(stored -> session.flush())
                .thenApply(stored -> learner.id());
    }

    /**
     * Makes a browser, or one more, a learner's and gives it a new token: whoever knew its old one, or had planted it, comes in no
     * more. Where somebody else was here until now it is another browser from now on: what they left on the device, or asked for, goes
     * by it.
     *
     * @param brings whether what was done in it goes on as this learner's
     */
    public CompletionStage<String> admit(
            Stage.Session session,
            Optional<Browser> known,
            boolean brings,
            String userAgent,
            LearnerId learner,
            Instant now) {
        var token = LearnerService.newToken();
        var hash = Secret.hash(token);
        var name = BrowserName.of(userAgent);
        return known.filter(browser -> brings || browser.learner().equals(learner))
                .map(browser -> session.createMutationQuery(
                                "update BrowserEntity set learner = :learner, tokenHash = :hash, name = :name,"
                                        + " lastSeenAt = :now where id = :id and learner = :before")
                        .setParameter("learner", learner.value())
                        .setParameter("hash", hash)
                        .setParameter("name", name)
                        .setParameter("now", now)
                        .setParameter("id", browser.id().value())
                        .setParameter("before", browser.learner().value())
                        .executeUpdate())
                .orElseGet(() -> CompletableFuture.completedStage(0))
                .thenCompose(changed -> changed == 1
                        ? CompletableFuture.<Void>completedStage(null)
                        : forget(session, known)
                                .thenCompose(forgotten -> session.persist(new BrowserEntity(
                                        new Browser(new BrowserId(UUID.randomUUID()), learner, name, now, now),
                                        hash,
                                        false))))
                .thenApply(stored -> token);
    }

    private static CompletionStage<Integer> forget(Stage.Session session, Optional<Browser> known) {
        return known.map(browser -> session.createMutationQuery("delete from BrowserEntity where id = :id")
                        .setParameter("id", browser.id().value())
                        .executeUpdate())
                .orElseGet(() -> CompletableFuture.completedStage(0));
    }

    /** Two turn out to be one person: whatever the first has becomes the other's, and the first is no more. */
    public CompletionStage<Void> merge(Stage.Session session, LearnerId from, LearnerId to) {
        CompletionStage<Void> moved = CompletableFuture.completedStage(null);
        for (var one : belongings) {
            moved = moved.thenCompose(before -> one.move(session, from, to));
        }
        // Browsers that were not brought over go with their learner.
        return moved.thenCompose(all -> session.createMutationQuery("delete from LearnerEntity where id = :id")
                        .setParameter("id", from.value())
                        .executeUpdate())
                .thenAccept(deleted -> {});
    }
}
