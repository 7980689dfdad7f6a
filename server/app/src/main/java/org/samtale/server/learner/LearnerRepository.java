package org.samtale.server.learner;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samtale.server.database.Database;

/** Reads and writes learners. Takes and returns records; entities never leave. */
final class LearnerRepository {
    private final Database database;

    LearnerRepository(Database database) {
        this.database = database;
    }

    static List<Class<?>> entities() {
        return List.of(LearnerEntity.class);
    }

    Future<Learner> create(Learner learner, byte[] tokenHash) {
        return database.write(session -> session.persist(new LearnerEntity(learner, tokenHash)))
                .map(stored -> learner);
    }

    Future<Optional<Learner>> findByToken(byte[] tokenHash) {
        return database.read(session -> session.createSelectionQuery(
                                "from LearnerEntity where tokenHash = :hash", LearnerEntity.class)
                        .setParameter("hash", tokenHash)
                        .getResultList())
                .map(found -> found.stream().findFirst().map(LearnerEntity::toLearner));
    }

    /** Only who has nothing; the database refuses others. */
    Future<Void> delete(LearnerId learner) {
        return database.write(session -> session.createMutationQuery("delete from LearnerEntity where id = :id")
                        .setParameter("id", learner.value())
                        .executeUpdate())
                .mapEmpty();
    }

    /** Notes that the learner is here. Not for every request: once a day is enough to know who is gone for good. */
    Future<Void> seen(LearnerId learner, Instant at) {
        return database.write(session -> session.createMutationQuery(
                                "update LearnerEntity set lastSeenAt = :at where id = :id")
                        .setParameter("at", at)
                        .setParameter("id", learner.value())
                        .executeUpdate())
                .mapEmpty();
    }
}
