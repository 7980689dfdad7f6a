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
import org.samtale.server.identity.Followed.Taken;
import org.samtale.server.identity.Followed.Unsure;
import org.samtale.server.identity.IdentityService.Removed;
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
        return List.of(IdentityEntity.class, MailLinkEntity.class, SignInEntity.class);
    }

    /** The ways by which a learner comes back, the oldest first. */
    Future<List<Identity>> all(LearnerId learner) {
        return database.read(session -> of(session, learner));
    }

    /** Takes one away, unless it is the last. */
    Future<Removed> remove(LearnerId learner, String id) {
        return database.write(session -> moving.lock(session, Stream.of(learner))
                .thenCompose(locked -> of(session, learner))
                .thenCompose(known -> known.stream()
                        .map(Identity::key)
                        .filter(key -> key.id().equals(id))
                        .findFirst()
                        .map(key -> known.size() == 1
                                ? CompletableFuture.completedStage(Removed.LAST)
                                : delete(session, key))
                        .orElseGet(() -> CompletableFuture.completedStage(Removed.UNKNOWN))));
    }

    private static CompletionStage<Removed> delete(Stage.Session session, IdentityKey key) {
        return session.createMutationQuery(
                        "delete from IdentityEntity where key.issuer = :issuer and key.subject = :subject")
                .setParameter("issuer", key.issuer())
                .setParameter("subject", key.subject())
                .executeUpdate()
                .thenApply(deleted -> Removed.DONE);
    }

    /** Lets a browser in as whoever a provider has named: all of it, or nothing. */
    Future<Came> signIn(IdentityKey key, Follower follower, boolean adds) {
        return database.write(session -> owner(session, key, follower).thenCompose(owner -> {
            if (adds && isAnothers(owner, follower)) {
                return CompletableFuture.<Came>completedStage(new Came.Taken());
            }
            return unclaimed(session, follower, owner)
                    .thenCompose(unclaimed -> enter(
                            session, key, follower, owner, adds ? follower.learner() : bringing(follower, unclaimed)))
                    .thenApply(in -> (Came) in);
        }));
    }

    /** Uses a link up and lets its browser in: all of it, or nothing. */
    Future<Followed> follow(byte[] tokenHash, Follower follower) {
        return database.write(session -> MailLinkRepository.find(session, tokenHash, follower.at())
                .thenCompose(link -> link.map(found -> follow(session, tokenHash, found, follower))
                        .orElseGet(() -> CompletableFuture.completedStage(new Nowhere()))));
    }

    private CompletionStage<Followed> follow(
            Stage.Session session, byte[] tokenHash, MailLink link, Follower follower) {
        var key = IdentityKey.of(link.address());
        // A link from elsewhere adds nothing: whoever had sent it would come in here from then on.
        var adds = link.wish().adds() && follower.hasAskedFor(link);
        return owner(session, key, follower)
                .thenCompose(owner -> unclaimed(session, follower, owner).thenCompose(unclaimed -> {
                    if (unclaimed.isPresent() && follower.isUnsure(link)) {
                        return CompletableFuture.<Followed>completedStage(new Unsure(link.address()));
                    }
                    if (adds && isAnothers(owner, follower)) {
                        return CompletableFuture.<Followed>completedStage(new Taken(link.address()));
                    }
                    var brought = adds ? follower.learner() : bringing(follower, unclaimed);
                    return MailLinkRepository.use(session, tokenHash, follower.at())
                            .thenCompose(ours -> ours
                                    ? enter(session, key, follower, owner, brought)
                                            .thenApply(in -> new In(
                                                    link.address(),
                                                    in,
                                                    link.wish().from()))
                                    : CompletableFuture.<Followed>completedStage(new Nowhere()));
                }));
    }

    /** Whose an identity is; nobody moves them, or who is in this browser, until the transaction ends. */
    private CompletionStage<Optional<LearnerId>> owner(Stage.Session session, IdentityKey key, Follower follower) {
        return whose(session, key)
                .thenCompose(owner -> moving.lock(session, Stream.concat(owner.stream(), follower.learner().stream())))
                // Read again, as somebody else may have moved them until now.
                .thenCompose(locked -> whose(session, key));
    }

    private static boolean isAnothers(Optional<LearnerId> owner, Follower follower) {
        return owner.isPresent() && !owner.equals(follower.learner());
    }

    private static Optional<LearnerId> bringing(Follower follower, Optional<LearnerId> unclaimed) {
        return unclaimed.filter(learner -> follower.isBringing());
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

    private CompletionStage<Came.In> enter(
            Stage.Session session,
            IdentityKey key,
            Follower follower,
            Optional<LearnerId> owner,
            Optional<LearnerId> brought) {
        return owner.map(CompletableFuture::completedStage)
                .orElseGet(() -> claim(session, key, follower, brought))
                .thenCompose(learner -> moving.admit(
                                session,
                                follower.browser(),
                                brought.isPresent(),
                                follower.userAgent(),
                                learner,
                                follower.at())
                        .thenCompose(token -> merged(session, brought, learner)
                                .thenApply(done -> new Came.In(
                                        token, follower.learner().filter(before -> !before.equals(learner))))));
    }

    private CompletionStage<Void> merged(Stage.Session session, Optional<LearnerId> brought, LearnerId learner) {
        return brought.filter(one -> !one.equals(learner))
                .map(one -> moving.merge(session, one, learner))
                .orElseGet(() -> CompletableFuture.completedStage(null));
    }

    /** The identity is new here: it becomes that of whoever is in this browser, else of somebody new. */
    private CompletionStage<LearnerId> claim(
            Stage.Session session, IdentityKey key, Follower follower, Optional<LearnerId> brought) {
        return brought.map(CompletableFuture::completedStage)
                .orElseGet(() -> moving.arrive(session, follower.at()))
                .thenCompose(learner -> session.persist(new IdentityEntity(key, learner, follower.at()))
                        .thenApply(stored -> learner));
    }

    private static CompletionStage<Optional<LearnerId>> whose(Stage.Session session, IdentityKey key) {
        return session.createSelectionQuery(
                        "select learner from IdentityEntity where key.issuer = :issuer and key.subject = :subject",
                        UUID.class)
                .setParameter("issuer", key.issuer())
                .setParameter("subject", key.subject())
                .getResultList()
                .thenApply(found -> found.stream().findFirst().map(LearnerId::new));
    }

    static CompletionStage<List<Identity>> of(Stage.Session session, LearnerId learner) {
        return session.createSelectionQuery(
                        "from IdentityEntity where learner = :learner order by createdAt", IdentityEntity.class)
                .setParameter("learner", learner.value())
                .getResultList()
                .thenApply(
                        found -> found.stream().map(IdentityEntity::toIdentity).toList());
    }
}
