package org.samtale.server.attempt;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.stage.Stage;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.server.database.Database;
import org.samtale.server.learner.LearnerId;

/** Reads and writes attempts. Takes and returns records; entities never leave. */
final class AttemptRepository {
    /** Those of a learner: begun by them, or shared with whoever began them. */
    private static final String OF_LEARNER = "from AttemptEntity where (learner = :learner or id in :shared)";

    private static final String FIRST_ENDS = """
        select scenario, min(ended_at) as first from (
          select scenario, ended_at from attempt where learner_id = $1
          union all
          select scenario, ended_at from attempt join seat on seat.attempt_id = attempt.id where seat.learner_id = $1) as held
        where ended_at is not null group by scenario\
        """;

    private static final String NEWEST_FIRST = " order by startedAt desc, id desc";

    private final Database database;

    AttemptRepository(Database database) {
        this.database = database;
    }

    static List<Class<?>> entities() {
        return List.of(AttemptEntity.class, SeatEntity.class, TurnEntity.class, ScenarioVersionEntity.class);
    }

    /** Stores a new attempt, who sits in it and the turns it begins with: all or nothing. */
    Future<Attempt> create(Attempt attempt, List<Turn> turns) {
        return database.write(session -> session.persist(new AttemptEntity(attempt))
                        .thenCompose(stored -> session.persist(attempt.seats().stream()
                                .map(seated -> new SeatEntity(attempt.id(), seated))
                                .toArray()))
                        .thenCompose(stored -> session.persist(
                                turns.stream().map(TurnEntity::new).toArray())))
                .map(stored -> attempt);
    }

    /** Takes a seat if it is free and this learner has none. Who reads the attempt then sees who sits there. */
    Future<Void> sit(AttemptId attempt, Seated seated) {
        return database.write(session -> session.persist(new SeatEntity(attempt, seated)))
                .recover(failure -> failure instanceof ConstraintViolationException
                        ? Future.succeededFuture()
                        : Future.failedFuture(failure));
    }

    Future<Optional<Played>> find(AttemptId id) {
        return database.read(session -> session.createSelectionQuery(
                                "from AttemptEntity where id = :id", AttemptEntity.class)
                        .setParameter("id", id.value())
                        .getResultList()
                        .thenCompose(found -> whole(session, found)))
                .map(found -> found.stream().findFirst());
    }

    /** Those of one learner, the newest first. */
    Future<List<Played>> newest(LearnerId learner, int max) {
        return database.read(session -> shared(session, learner)
                .thenCompose(shared -> session.createSelectionQuery(OF_LEARNER + NEWEST_FIRST, AttemptEntity.class)
                        .setParameter("learner", learner.value())
                        .setParameter("shared", shared)
                        .setMaxResults(max)
                        .getResultList())
                .thenCompose(found -> whole(session, found)));
    }

    /** Those of one learner at one scenario that have ended, the newest first. */
    Future<List<Played>> newestEnded(LearnerId learner, ScenarioId scenario, int max) {
        return database.read(session -> shared(session, learner)
                .thenCompose(shared -> session.createSelectionQuery(
                                OF_LEARNER + " and scenario = :scenario and endedAt is not null" + NEWEST_FIRST,
                                AttemptEntity.class)
                        .setParameter("learner", learner.value())
                        .setParameter("shared", shared)
                        .setParameter("scenario", scenario.value())
                        .setMaxResults(max)
                        .getResultList())
                .thenCompose(found -> whole(session, found)));
    }

    /** When one of a learner came to its end for the first time, at each scenario where one did. */
    Future<Map<ScenarioId, Instant>> firstEnds(LearnerId learner) {
        return database.execute(FIRST_ENDS, Tuple.of(learner.value())).map(rows -> {
            var ends = new HashMap<ScenarioId, Instant>();
            rows.forEach(row -> ends.put(
                    new ScenarioId(row.getString("scenario")),
                    row.getOffsetDateTime("first").toInstant()));
            return ends;
        });
    }

    /** Asked first, so that the attempts themselves are found by their indexes. */
    private static CompletionStage<List<UUID>> shared(Stage.Session session, LearnerId learner) {
        return session.createSelectionQuery("select key.attempt from SeatEntity where learner = :learner", UUID.class)
                .setParameter("learner", learner.value())
                .getResultList();
    }

    /** The attempts are read before the turns, so an attempt that is told to have ended has all its turns. */
    private static CompletionStage<List<Played>> whole(Stage.Session session, List<AttemptEntity> found) {
        List<UUID> ids = found.stream().map(row -> row.id().value()).toList();
        return session.createSelectionQuery(
                        "from SeatEntity where key.attempt in :ids order by key.attempt, key.seat", SeatEntity.class)
                .setParameter("ids", ids)
                .getResultList()
                .thenCompose(seats -> withTurns(session, attempts(found, seats), ids));
    }

    private static List<Attempt> attempts(List<AttemptEntity> found, List<SeatEntity> seats) {
        var seated = seats.stream().collect(groupingBy(SeatEntity::attempt, mapping(SeatEntity::toSeated, toList())));
        return found.stream()
                .map(row -> row.toAttempt(seated.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static CompletionStage<List<Played>> withTurns(
            Stage.Session session, List<Attempt> attempts, List<UUID> ids) {
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
