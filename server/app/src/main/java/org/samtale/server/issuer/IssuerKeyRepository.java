package org.samtale.server.issuer;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.hibernate.reactive.stage.Stage;
import org.samtale.server.database.Database;

/** Reads and writes keys. Takes and returns records; entities never leave. */
final class IssuerKeyRepository {
    private final Database database;

    IssuerKeyRepository(Database database) {
        this.database = database;
    }

    static List<Class<?>> entities() {
        return List.of(IssuerKeyEntity.class);
    }

    /** All there ever were, the oldest first. */
    Future<List<IssuerKey>> all() {
        return database.read(session -> session.createSelectionQuery(
                                "from IssuerKeyEntity order by createdAt", IssuerKeyEntity.class)
                        .getResultList())
                .map(found -> found.stream().map(IssuerKeyEntity::toKey).toList());
    }

    Future<Optional<IssuerKey>> inUse() {
        return database.read(IssuerKeyRepository::inUse);
    }

    /** Makes it the one in use if there is none yet; tells which one is. */
    Future<IssuerKey> begin(IssuerKey key, Instant now) {
        return database.write(session -> session.createNativeQuery("lock table issuer_key in share row exclusive mode")
                .executeUpdate()
                .thenCompose(locked -> inUse(session))
                .thenCompose(found -> found.map(java.util.concurrent.CompletableFuture::completedStage)
                        .orElseGet(() ->
                                session.persist(new IssuerKeyEntity(key, now)).thenApply(stored -> key))));
    }

    /** The one in use makes room for this one. */
    Future<Void> replace(IssuerKey key, Instant now) {
        return database.write(session -> session.createMutationQuery(
                        "update IssuerKeyEntity set retiredAt = :now where retiredAt is null")
                .setParameter("now", now)
                .executeUpdate()
                .thenCompose(retired -> session.persist(new IssuerKeyEntity(key, now))));
    }

    private static CompletionStage<Optional<IssuerKey>> inUse(Stage.Session session) {
        return session.createSelectionQuery("from IssuerKeyEntity where retiredAt is null", IssuerKeyEntity.class)
                .getResultList()
                .thenApply(found -> found.stream().findFirst().map(IssuerKeyEntity::toKey));
    }
}
