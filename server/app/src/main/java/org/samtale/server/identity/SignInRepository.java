package org.samtale.server.identity;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.hibernate.reactive.stage.Stage;
import org.samtale.server.database.Database;

/** Reads and writes who was sent to a provider. Takes and returns records; entities never leave. */
final class SignInRepository {
    /** Time to find a telephone and a password. */
    private static final Duration VALID = Duration.ofMinutes(10);

    private final Database database;

    SignInRepository(Database database) {
        this.database = database;
    }

    Future<Void> create(SignIn signIn, byte[] stateHash, byte[] browserHash) {
        return database.write(session -> tidy(session, signIn.createdAt())
                .thenCompose(tidied -> session.persist(new SignInEntity(signIn, stateHash, browserHash))));
    }

    /** Whoever comes back with this, in the browser that was sent, for the first time. */
    Future<Optional<SignIn>> take(byte[] stateHash, byte[] browserHash, Instant now) {
        return database.write(session -> session.createSelectionQuery(
                        "from SignInEntity where stateHash = :state and browserHash = :browser and createdAt > :since",
                        SignInEntity.class)
                .setParameter("state", stateHash)
                .setParameter("browser", browserHash)
                .setParameter("since", now.minus(VALID))
                .getResultList()
                .thenCompose(found -> found.isEmpty()
                        ? CompletableFuture.completedStage(Optional.empty())
                        : session.createMutationQuery("delete from SignInEntity where stateHash = :state")
                                .setParameter("state", stateHash)
                                .executeUpdate()
                                .thenApply(deleted ->
                                        Optional.of(found.getFirst().toSignIn()).filter(one -> deleted == 1))));
    }

    /** Those who do not come back any more. */
    Future<Void> tidy(Instant now) {
        return database.write(session -> tidy(session, now));
    }

    private static CompletionStage<Void> tidy(Stage.Session session, Instant now) {
        return session.createMutationQuery("delete from SignInEntity where createdAt < :since")
                .setParameter("since", now.minus(VALID))
                .executeUpdate()
                .thenAccept(forgotten -> {});
    }
}
