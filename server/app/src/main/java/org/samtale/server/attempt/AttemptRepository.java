package org.samtale.server.attempt;

import static java.util.stream.Collectors.groupingBy;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.hibernate.reactive.stage.Stage;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.server.database.Database;
import org.samtale.server.learner.LearnerId;

/** Reads and writes attempts. Takes and returns records; entities never leave. */
final class AttemptRepository {
    private final Database database;

    AttemptRepository(Database database) {
        this.database = database;
    }

    static List<Class<?>> entities() {
        return List.of(AttemptEntity.class, TurnEntity.class, ScenarioVersionEntity.class);
    }

    /** Stores a new attempt and the turns it begins with, both or neither. */
    Future<Attempt> create(Attempt attempt, List<Turn> turns) {
        return database.write(session -> session.persist(new AttemptEntity(attempt))
                        .thenCompose(stored -> session.persist(
                                turns.stream().map(TurnEntity::new).toArray())))
                .map(stored -> attempt);
    }

    Future<Optional<Played>> find(AttemptId id) {
        return database.read(session -> session.createSelectionQuery(
                                "from AttemptEntity where id = :id", AttemptEntity.class)
                        .setParameter("id", id.value())
                        .getResultList()
                        .thenCompose(found -> withTurns(session, found)))
                .map(found -> found.stream().findFirst());
    }

    /** Those of one learner, the newest first. */
    Future<List<Played>> newest(LearnerId learner, int max) {
        return database.read(session -> session.createSelectionQuery(
                        "from AttemptEntity where learner = :learner order by startedAt desc, id desc",
                        AttemptEntity.class)
                .setParameter("learner", learner.value())
                .setMaxResults(max)
                .getResultList()
                .thenCompose(found -> withTurns(session, found)));
    }

    /** Those of one learner at one scenario that have ended, the newest first. */
    Future<List<Played>> newestEnded(LearnerId learner, ScenarioId scenario, int max) {
        return database.read(session -> session.createSelectionQuery(
                        "from AttemptEntity where learner = :learner and scenario = :scenario and endedAt is not null"
                                + " order by startedAt desc, id desc",
                        AttemptEntity.class)
                .setParameter("learner", learner.value())
                .setParameter("scenario", scenario.value())
                .setMaxResults(max)
                .getResultList()
                .thenCompose(found -> withTurns(session, found)));
    }

    /** The attempts are read before the turns, so an attempt that is told to have ended has all its turns. */
    private static CompletionStage<List<Played>> withTurns(Stage.Session session, List<AttemptEntity> found) {
        var attempts = found.stream().map(AttemptEntity::toAttempt).toList();
        List<UUID> ids = attempts.stream().map(attempt -> attempt.id().value()).toList();
        return session.createSelectionQuery(
                        "from TurnEntity where key.attempt in :ids order by key.attempt, key.seq", TurnEntity.class)
                .setParameter("ids", ids)
                .getResultList()
                .thenApply(rows -> {
                    var turns = rows.stream().map(TurnEntity::toTurn).collect(groupingBy(Turn::attempt));
                    return attempts.stream()
                            .map(attempt -> new Played(attempt, turns.getOrDefault(attempt.id(), List.of())))
                            .toList();
                });
    }
}
