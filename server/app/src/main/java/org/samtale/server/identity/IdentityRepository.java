package org.samtale.server.identity;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.hibernate.reactive.stage.Stage;
import org.samtale.server.database.Database;
import org.samtale.server.identity.Followed.In;
import org.samtale.server.identity.Followed.Nowhere;
import org.samtale.server.identity.Followed.Unsure;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.learner.Moving;

/** Reads and writes who learners are. Takes and returns records; entities never leave. */
final class IdentityRepository {
    private final Database database;
    private final Moving moving;

    IdentityRepository(Database database, Moving moving) {
        this.database = database;
        this.moving = moving;
    }

    static List<Class<?>> entities() {
        return List.of(IdentityEntity.class, MailLinkEntity.class);
    }

    /** The addresses that a learner has proved to read. */
    Future<List<MailAddress>> addresses(LearnerId learner) {
        return database.read(session -> of(session, learner)).map(found -> found.stream()
                .map(row -> new MailAddress(row.subject()))
                .toList());
    }

    /** Uses a link up and lets its browser in: all of it, or nothing. */
    Future<Followed> follow(byte[] tokenHash, Follower follower) {
        return database.write(session -> MailLinkRepository.find(session, tokenHash, follower.at())
                .thenCompose(link -> link.map(found -> follow(session, tokenHash, found, follower))
                        .orElseGet(() -> CompletableFuture.completedStage(new Nowhere()))));
    }

    private CompletionStage<Followed> follow(
            Stage.Session session, byte[] tokenHash, MailLink link, Follower follower) {
        return whose(session, link.address())
                .thenCompose(owner -> moving.lock(session, Stream.concat(owner.stream(), follower.learner().stream())))
                // Read again, as somebody else may have moved them until now.
                .thenCompose(locked -> whose(session, link.address()))
                .thenCompose(owner -> unclaimed(session, follower, owner)
                        .thenCompose(unclaimed -> unclaimed.isPresent() && follower.isUnsure(link)
                                ? CompletableFuture.<Followed>completedStage(new Unsure(link.address()))
                                : MailLinkRepository.use(session, tokenHash, follower.at())
                                        .thenCompose(ours -> ours
                                                ? enter(session, link, follower, owner, unclaimed)
                                                : CompletableFuture.completedStage(new Nowhere()))));
    }

    /**
     * The learner of this browser, if they are somebody else as far as we know, and nobody has said yet who. Whoever is known
     * already stays who they are: a computer may be used by two.
     */
    private static CompletionStage<Optional<LearnerId>> unclaimed(
            Stage.Session session, Follower follower, Optional<LearnerId> owner) {
        var own = follower.learner().filter(learner -> !owner.equals(Optional.of(learner)));
        return own.map(learner -> of(session, learner).thenApply(known -> own.filter(one -> known.isEmpty())))
                .orElseGet(() -> CompletableFuture.completedStage(Optional.empty()));
    }

    private CompletionStage<Followed> enter(
            Stage.Session session,
            MailLink link,
            Follower follower,
            Optional<LearnerId> owner,
            Optional<LearnerId> unclaimed) {
        var brought = unclaimed.filter(learner -> follower.isBringing());
        return owner.map(CompletableFuture::completedStage)
                .orElseGet(() -> claim(session, link.address(), follower, brought))
                .thenCompose(learner -> moving.admit(
                                session, follower.browser(), follower.userAgent(), learner, follower.at())
                        .thenCompose(token -> merged(session, brought, learner)
                                .thenApply(done -> new In(
                                        link.address(),
                                        token,
                                        follower.learner().filter(before -> !before.equals(learner))))));
    }

    private CompletionStage<Void> merged(Stage.Session session, Optional<LearnerId> brought, LearnerId learner) {
        return brought.filter(one -> !one.equals(learner))
                .map(one -> moving.merge(session, one, learner))
                .orElseGet(() -> CompletableFuture.completedStage(null));
    }

    /** The address is new here: it becomes that of whoever is in this browser, else of somebody new. */
    private CompletionStage<LearnerId> claim(
            Stage.Session session, MailAddress address, Follower follower, Optional<LearnerId> brought) {
        return brought.map(CompletableFuture::completedStage)
                .orElseGet(() -> moving.arrive(session, follower.at()))
                .thenCompose(
                        learner -> session.persist(new IdentityEntity(IdentityKey.of(address), learner, follower.at()))
                                .thenApply(stored -> learner));
    }

    private static CompletionStage<Optional<LearnerId>> whose(Stage.Session session, MailAddress address) {
        return session.createSelectionQuery(
                        "select learner from IdentityEntity where key.issuer = 'mail' and key.subject = :subject",
                        UUID.class)
                .setParameter("subject", address.value())
                .getResultList()
                .thenApply(found -> found.stream().findFirst().map(LearnerId::new));
    }

    static CompletionStage<List<IdentityEntity>> of(Stage.Session session, LearnerId learner) {
        return session.createSelectionQuery(
                        "from IdentityEntity where learner = :learner order by createdAt", IdentityEntity.class)
                .setParameter("learner", learner.value())
                .getResultList();
    }
}
