package org.samtale.server.identity;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.stage.Stage;
import org.samtale.server.database.Database;
import org.samtale.server.secret.Secret;

/** Reads and writes links that were sent by mail. Takes and returns records; entities never leave. */
final class MailLinkRepository {
    /** For so long the links of one address, and of one asker, are counted. */
    private static final Duration COUNTED = Duration.ofHours(1);

    private static final Duration VALID = MailLinkService.VALID;

    private static final int TOKEN_BYTES = 32;

    private final Database database;

    MailLinkRepository(Database database) {
        this.database = database;
    }

    /** Whether there is one more now. Links that led in are not counted for their address: whoever reads its mail is not the one to keep out. */
    Future<Boolean> create(MailLink link, byte[] tokenHash, int perAddress, int perAsker) {
        return database.write(session -> tidy(session, link.createdAt())
                .thenCompose(forgotten -> isWithin(session, link, perAddress, perAsker))
                .thenCompose(within -> within
                        ? session.persist(new MailLinkEntity(link, tokenHash)).thenApply(stored -> true)
                        : CompletableFuture.completedStage(false)));
    }

    private static CompletionStage<Boolean> isWithin(
            Stage.Session session, MailLink link, int perAddress, int perAsker) {
        return session.createSelectionQuery(
                        "select count(*) from MailLinkEntity where address in :addresses and usedAt is null",
                        Long.class)
                .setParameter(
                        "addresses",
                        List.of(
                                link.address().value(),
                                link.address().forgotten().value()))
                .getSingleResult()
                .thenCompose(address -> session.createSelectionQuery(
                                "select count(*) from MailLinkEntity where askedBy = :asker", Long.class)
                        .setParameter("asker", link.askedBy().bytes())
                        .getSingleResult()
                        .thenApply(asker -> address < perAddress && asker < perAsker));
    }

    /** Those that nobody counts any more. */
    Future<Void> tidy(Instant now) {
        return database.write(session -> tidy(session, now));
    }

    private static CompletionStage<Void> tidy(Stage.Session session, Instant now) {
        return session.createMutationQuery("delete from MailLinkEntity where createdAt < :since")
                .setParameter("since", now.minus(COUNTED))
                .executeUpdate()
                .thenAccept(forgotten -> {});
    }

    /**
     * The links to these addresses, and those that were asked for by these, lead nowhere and tell nobody; they only go on being
     * counted, or whoever erases themselves could have mail sent without end. Gives all the addresses.
     */
    static CompletionStage<Set<String>> forget(Stage.Session session, List<String> addresses, List<Asker> askers) {
        return session.createSelectionQuery(
                        "from MailLinkEntity where address in :addresses or askedBy in :askers", MailLinkEntity.class)
                .setParameter("addresses", addresses)
                .setParameter("askers", askers.stream().map(Asker::bytes).toList())
                .getResultList()
                .thenCompose(links -> session.remove(links.toArray())
                        .thenCompose(removed -> session.persist(links.stream()
                                .filter(link -> !link.isUsed())
                                .map(link -> link.forgotten(Secret.hash(Secret.random(TOKEN_BYTES))))
                                .toArray()))
                        .thenApply(counted -> Stream.concat(
                                        addresses.stream(), links.stream().map(link -> link.toMailLink()
                                                .address()
                                                .value()))
                                .collect(Collectors.toUnmodifiableSet())));
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
