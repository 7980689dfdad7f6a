package org.samtale.server.identity;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.hibernate.reactive.stage.Stage;
import org.samtale.server.database.Database;

/** Reads and writes links that were sent by mail. Takes and returns records; entities never leave. */
final class MailLinkRepository {
    /** For so long the links of one address, and of one asker, are counted. */
    private static final Duration COUNTED = Duration.ofHours(1);

    private static final Duration VALID = MailLinkService.VALID;

    private final Database database;

    MailLinkRepository(Database database) {
        this.database = database;
    }

    /** Whether there is one more now. Links that led in are not counted for their address: whoever reads its mail is not the one to keep out. */
    Future<Boolean> create(MailLink link, byte[] tokenHash, int perAddress, int perAsker) {
        var since = link.createdAt().minus(COUNTED);
        return database.write(session -> session.createMutationQuery(
                        "delete from MailLinkEntity where createdAt < :since")
                .setParameter("since", since)
                .executeUpdate()
                .thenCompose(forgotten -> isWithin(session, link, perAddress, perAsker))
                .thenCompose(within -> within
                        ? session.persist(new MailLinkEntity(link, tokenHash)).thenApply(stored -> true)
                        : CompletableFuture.completedStage(false)));
    }

    private static CompletionStage<Boolean> isWithin(
            Stage.Session session, MailLink link, int perAddress, int perAsker) {
        return session.createSelectionQuery(
                        "select count(*) from MailLinkEntity where address = :address and usedAt is null", Long.class)
                .setParameter("address", link.address().value())
                .getSingleResult()
                .thenCompose(address -> session.createSelectionQuery(
                                "select count(*) from MailLinkEntity where askedBy = :asker", Long.class)
                        .setParameter("asker", link.askedBy().bytes())
                        .getSingleResult()
                        .thenApply(asker -> address < perAddress && asker < perAsker));
    }

    /** One that still leads in. */
    static CompletionStage<Optional<MailLink>> find(Stage.Session session, byte[] tokenHash, Instant now) {
        return session.createSelectionQuery(
                        "from MailLinkEntity where tokenHash = :hash and usedAt is null and createdAt > :since",
                        MailLinkEntity.class)
                .setParameter("hash", tokenHash)
                .setParameter("since", now.minus(VALID))
                .getResultList()
                .thenApply(found -> found.stream().findFirst().map(MailLinkEntity::toMailLink));
    }

    /** Whether it was not used up before. */
    static CompletionStage<Boolean> use(Stage.Session session, byte[] tokenHash, Instant now) {
        return session.createMutationQuery(
                        "update MailLinkEntity set usedAt = :now where tokenHash = :hash and usedAt is null")
                .setParameter("now", now)
                .setParameter("hash", tokenHash)
                .executeUpdate()
                .thenApply(changed -> changed == 1);
    }
}
