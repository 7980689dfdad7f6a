package org.samtale.server.learner;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samtale.server.database.Database;

/** Reads and writes learners and their browsers. Takes and returns records; entities never leave. */
final class LearnerRepository {
    private static final String FIND_BY_TOKEN =
            "select id, learner_id, name, created_at, last_seen_at from browser where token_hash = $1";

    private final Database database;

    LearnerRepository(Database database) {
        this.database = database;
    }

    static List<Class<?>> entities() {
        return List.of(LearnerEntity.class, BrowserEntity.class);
    }

    /** A learner with the browser they came with: both or none. */
    Future<Browser> create(Learner learner, Browser browser, byte[] tokenHash) {
        return database.write(session -> session.persist(new LearnerEntity(learner))
                        .thenCompose(stored -> session.persist(new BrowserEntity(browser, tokenHash, true))))
                .map(stored -> browser);
    }

    /** Asked with every request, so by a bare statement: a session costs more than that. */
    Future<Optional<Browser>> findByToken(byte[] tokenHash) {
        return database.execute(FIND_BY_TOKEN, Tuple.of(Buffer.buffer(tokenHash)))
                .map(rows -> rows.stream().findFirst().map(LearnerRepository::browser));
    }

    private static Browser browser(Row row) {
        return new Browser(
                new BrowserId(row.getUUID("id")),
                new LearnerId(row.getUUID("learner_id")),
                row.getString("name"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("last_seen_at").toInstant());
    }

    /** Whether its learner began in a browser, and is that one still. */
    Future<Boolean> beganIn(BrowserId browser) {
        return database.read(session -> session.createSelectionQuery(
                                "select count(*) from BrowserEntity browser, LearnerEntity learner where browser.id = :id"
                                        + " and browser.beganHere and learner.id = browser.learner"
                                        + " and learner.createdAt = browser.createdAt",
                                Long.class)
                        .setParameter("id", browser.value())
                        .getSingleResult())
                .map(count -> count == 1);
    }

    /** Those of a learner, the one that was here last first. */
    Future<List<Browser>> browsers(LearnerId learner) {
        return database.read(session -> session.createSelectionQuery(
                                "from BrowserEntity where learner = :learner order by lastSeenAt desc, createdAt desc,"
                                        + " id",
                                BrowserEntity.class)
                        .setParameter("learner", learner.value())
                        .getResultList())
                .map(found -> found.stream().map(BrowserEntity::toBrowser).toList());
    }

    /** Those of these that are this learner's; which they were. */
    Future<Set<BrowserId>> end(LearnerId learner, Set<BrowserId> browsers) {
        return database.write(session -> session.createSelectionQuery(
                                "from BrowserEntity where learner = :learner and id in :ids", BrowserEntity.class)
                        .setParameter("learner", learner.value())
                        .setParameter(
                                "ids", browsers.stream().map(BrowserId::value).toList())
                        .getResultList()
                        .thenCompose(found -> session.remove(found.toArray()).thenApply(removed -> found)))
                .map(found -> found.stream().map(row -> row.toBrowser().id()).collect(Collectors.toUnmodifiableSet()));
    }

    /** Only who has nothing; the database refuses others. */
    Future<Void> delete(LearnerId learner) {
        return database.write(session -> session.createMutationQuery("delete from LearnerEntity where id = :id")
                        .setParameter("id", learner.value())
                        .executeUpdate())
                .mapEmpty();
    }

    /** Notes that a browser is here, and what it is called by now. */
    Future<Void> seen(BrowserId browser, String name, Instant at) {
        return database.write(session -> session.createMutationQuery(
                                "update BrowserEntity set lastSeenAt = :at, name = :name where id = :id")
                        .setParameter("at", at)
                        .setParameter("name", name)
                        .setParameter("id", browser.value())
                        .executeUpdate())
                .mapEmpty();
    }
}
