package org.samtale.server.learner;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.reactive.stage.Stage;

/** Takes away all that is kept of a learner; each step is part of the caller's transaction. */
public final class Erasing {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String UNSEEN = "select one.id from LearnerEntity one where one.createdAt < :since"
            + " and not exists (select 1 from BrowserEntity browser where browser.learner = one.id"
            + " and browser.lastSeenAt >= :since)";

    private final List<Belongings> belongings;

    public Erasing(List<Belongings> belongings) {
        this.belongings = List.copyOf(belongings);
    }

    /** All of it, with the learner. */
    public CompletionStage<Void> erase(Stage.Session session, LearnerId learner) {
        return session.find(LearnerEntity.class, learner.value(), LockMode.PESSIMISTIC_WRITE)
                .thenCompose(locked -> browsers(session, learner))
                .thenCompose(browsers -> eraseAll(session, new Leaver(learner, browsers)))
                // The database takes along what is theirs alone.
                .thenCompose(erased -> session.createMutationQuery("delete from LearnerEntity where id = :id")
                        .setParameter("id", learner.value())
                        .executeUpdate())
                .thenAccept(deleted -> {});
    }

    private CompletionStage<Void> eraseAll(Stage.Session session, Leaver leaver) {
        CompletionStage<Void> erased = CompletableFuture.completedStage(null);
        for (var one : belongings) {
            erased = erased.thenCompose(before -> one.erase(session, leaver));
        }
        return erased.thenCompose(all -> session.flush());
    }

    private static CompletionStage<Set<BrowserId>> browsers(Stage.Session session, LearnerId learner) {
        return session.createSelectionQuery("select id from BrowserEntity where learner = :learner", UUID.class)
                .setParameter("learner", learner.value())
                .getResultList()
                .thenApply(found -> found.stream().map(BrowserId::new).collect(Collectors.toUnmodifiableSet()));
    }

    /** Who has not been here since, from behind one of them on: they are in one order. */
    public CompletionStage<List<LearnerId>> unseen(
            Stage.Session session, Instant since, Optional<LearnerId> after, int max) {
        return session.createSelectionQuery(UNSEEN + " and one.id > :after order by one.id", UUID.class)
                .setParameter("since", since)
                .setParameter("after", after.map(LearnerId::value).orElse(BEFORE_ALL))
                .setMaxResults(max)
                .getResultList()
                .thenApply(found -> found.stream().map(LearnerId::new).toList());
    }

    /** Those of them whom nobody could find again, as nothing is known of them but browsers that they do not come with. */
    public CompletionStage<List<LearnerId>> forgotten(Stage.Session session, List<LearnerId> unseen) {
        CompletionStage<Set<LearnerId>> kept = CompletableFuture.completedStage(new HashSet<>());
        for (var one : belongings) {
            kept = kept.thenCompose(some -> one.kept(session, unseen).thenApply(more -> {
                some.addAll(more);
                return some;
            }));
        }
        return kept.thenApply(
                all -> unseen.stream().filter(learner -> !all.contains(learner)).toList());
    }

    /** As {@link #erase}, unless somebody was here since. Whether they were erased. */
    public CompletionStage<Boolean> eraseIfForgotten(Stage.Session session, LearnerId learner, Instant since) {
        return session.find(LearnerEntity.class, learner.value(), LockMode.PESSIMISTIC_WRITE)
                .thenCompose(locked -> session.createSelectionQuery(UNSEEN + " and one.id = :id", UUID.class)
                        .setParameter("since", since)
                        .setParameter("id", learner.value())
                        .getResultList())
                .thenCompose(still ->
                        forgotten(session, still.stream().map(LearnerId::new).toList()))
                .thenCompose(still -> still.isEmpty()
                        ? CompletableFuture.completedStage(false)
                        : erase(session, learner).thenApply(erased -> true));
    }
}
