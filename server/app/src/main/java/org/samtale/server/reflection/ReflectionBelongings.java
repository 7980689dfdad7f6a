package org.samtale.server.reflection;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.stage.Stage;
import org.samtale.server.learner.Belongings;
import org.samtale.server.learner.LearnerId;

/** What a learner wrote down. */
final class ReflectionBelongings implements Belongings {

    @Override
    public CompletionStage<Void> move(Stage.Session session, LearnerId from, LearnerId to) {
        return of(session, from)
                .thenCompose(brought -> of(session, to).thenCompose(there -> session.createMutationQuery(
                                "delete from ReflectionEntity where key.learner = :learner")
                        .setParameter("learner", from.value())
                        .executeUpdate()
                        .thenCompose(gone -> bring(session, brought, there, to))));
    }

    private static CompletionStage<Void> bring(
            Stage.Session session, List<ReflectionEntity> brought, List<ReflectionEntity> there, LearnerId to) {
        var byAttempt = there.stream().collect(Collectors.toMap(ReflectionEntity::attempt, Function.identity()));
        CompletionStage<Void> kept = CompletableFuture.completedStage(null);
        for (var one : brought) {
            kept = kept.thenCompose(
                    before -> keep(session, one, Optional.ofNullable(byAttempt.get(one.attempt())), to));
        }
        return kept;
    }

    /** Of an attempt that both had written about, both texts are kept. */
    private static CompletionStage<Void> keep(
            Stage.Session session, ReflectionEntity one, Optional<ReflectionEntity> there, LearnerId to) {
        var answers = one.toReflection().answers();
        return there.map(other -> {
                    other.change(both(other.toReflection().answers(), answers), newest(other.at(), one.at()));
                    return CompletableFuture.<Void>completedStage(null);
                })
                .orElseGet(() -> session.persist(
                        new ReflectionEntity(new ReflectionKey(one.attempt(), to.value()), answers, one.at())));
    }

    private static Instant newest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Map<String, String> both(Map<String, String> there, Map<String, String> brought) {
        var both = new HashMap<>(there);
        brought.forEach((question, text) ->
                both.merge(question, text, (one, other) -> one.contains(other) ? one : one + "\n\n" + other));
        return both;
    }

    private static CompletionStage<List<ReflectionEntity>> of(Stage.Session session, LearnerId learner) {
        return session.createSelectionQuery(
                        "from ReflectionEntity where key.learner = :learner", ReflectionEntity.class)
                .setParameter("learner", learner.value())
                .getResultList();
    }
}
