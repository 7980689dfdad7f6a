package org.samtale.server.reflection;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.samtale.server.database.Database;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.problem.Problem;
import org.samtale.server.problem.ProblemException;

/** Reads and writes reflections. Takes and returns records; entities never leave. */
final class ReflectionRepository {
    private final Database database;

    ReflectionRepository(Database database) {
        this.database = database;
    }

    static List<Class<?>> entities() {
        return List.of(ReflectionEntity.class);
    }

    Future<Reflection> find(ReflectionKey key) {
        return database.read(session -> session.createSelectionQuery(
                                "from ReflectionEntity where key.attempt = :attempt and key.learner = :learner",
                                ReflectionEntity.class)
                        .setParameter("attempt", key.attempt())
                        .setParameter("learner", key.learner())
                        .getResultList())
                .map(found -> found.stream()
                        .findFirst()
                        .map(ReflectionEntity::toReflection)
                        .orElse(Reflection.NOTHING_YET));
    }

    /** All that a learner wrote. */
    Future<List<Written>> written(LearnerId learner) {
        return database.read(session -> ReflectionBelongings.of(session, learner))
                .map(found -> found.stream()
                        .map(one ->
                                new Written(one.attempt(), one.toReflection().answers(), one.at()))
                        .toList());
    }

    /**
     * Saves over the version that the writer had seen, 0 for none. Fails with {@link Problem.Stale} when it is another one by
     * now.
     */
    Future<Reflection> save(ReflectionKey key, int seen, Map<String, String> answers, Instant at) {
        return database.<ReflectionEntity>write(session -> session.find(ReflectionEntity.class, key)
                        .thenCompose(found -> saved(session, found, key, seen, answers, at)))
                .map(ReflectionEntity::toReflection)
                .recover(failure -> Future.failedFuture(
                        // Two windows saved for the first time at once.
                        failure instanceof ConstraintViolationException ? stale() : failure));
    }

    private static CompletionStage<ReflectionEntity> saved(
            Stage.Session session,
            @Nullable ReflectionEntity found,
            ReflectionKey key,
            int seen,
            Map<String, String> answers,
            Instant at) {
        if ((found == null ? 0 : found.version()) != seen) {
            return CompletableFuture.failedStage(stale());
        }
        if (found == null) {
            var first = new ReflectionEntity(key, answers, at);
            return session.persist(first).thenApply(stored -> first);
        }
        found.change(answers, at);
        return CompletableFuture.completedStage(found);
    }

    private static ProblemException stale() {
        return new Problem.Stale("The reflection was saved from somewhere else meanwhile.").asException();
    }
}
