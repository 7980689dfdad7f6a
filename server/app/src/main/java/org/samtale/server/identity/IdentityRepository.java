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
import org.samtale.server.identity.Followed.There;
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
        return database.write(
                session -> owner(session, key, follower, Optional.empty()).thenCompose(owner -> {
                    if (adds && isAnothers(owner, follower)) {
                        return CompletableFuture.<Came>completedStage(new Came.Taken());
                    }
                    return unclaimed(session, follower.learner(), owner)
                            .thenCompose(unclaimed -> enter(
                                    session,
                                    key,
                                    follower,
                                    owner,
                                    adds ? follower.learner() : bringing(follower, unclaimed),
                                    owner.isEmpty()))
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
        return asker(session, link, follower).thenCompose(asker -> owner(session, key, follower, asker)
                .thenCompose(owner -> unclaimed(session, follower.learner(), owner)
                        .thenCompose(here -> there(session, link, follower, asker, owner)
                                .thenCompose(there -> {
                                    if (here.isPresent() && follower.isUnsure(link)) {
                                        return CompletableFuture.<Followed>completedStage(new Unsure(link.address()));
                                    }
                                    if (adds && isAnothers(owner, follower)) {
                                        return CompletableFuture.<Followed>completedStage(new Taken(link.address()));
                                    }
                                    var brought = adds ? follower.learner() : bringing(follower, here);
                                    return MailLinkRepository.use(session, tokenHash, follower.at())
                                            .thenCompose(ours -> ours
                                                    ? enter(
                                                                    session,
                                                                    key,
                                                                    follower,
                                                                    owner.or(() -> there),
                                                                    brought,
                                                                    owner.isEmpty())
                                                            .thenApply(in -> new In(
                                                                    link.address(),
                                                                    in,
                                                                    link.wish().from(),
                                                                    became(there, owner)))
                                                    : CompletableFuture.<Followed>completedStage(new Nowhere()));
                                }))));
    }

    /** Who asked for a link in another browser than this, if they are still there. */
    private CompletionStage<Optional<LearnerId>> asker(Stage.Session session, MailLink link, Follower follower) {
        return link.askedIn()
                .filter(browser -> !link.wish().adds() && !follower.hasAskedFor(link))
                .map(browser -> moving.whose(session, browser))
                .orElseGet(() -> CompletableFuture.completedStage(Optional.empty()))
                .thenApply(asker -> asker.filter(one -> !Optional.of(one).equals(follower.learner())));
    }

    /** What was done where it was asked for comes along if it is still that asker's, and nobody has said yet who they are. */
    private CompletionStage<Optional<LearnerId>> there(
            Stage.Session session,
            MailLink link,
            Follower follower,
            Optional<LearnerId> locked,
            Optional<LearnerId> owner) {
        return asker(session, link, follower)
                .thenCompose(asker -> unclaimed(session, asker.filter(one -> locked.equals(asker)), owner));
    }

    private static There became(Optional<LearnerId> there, Optional<LearnerId> owner) {
        if (there.isEmpty()) {
            return There.NOTHING;
        }
        return owner.isEmpty() ? There.BROUGHT : There.LEFT;
    }

    /** Whose an identity is; nobody moves them, or who is in this browser or asked, until the transaction ends. */
    private CompletionStage<Optional<LearnerId>> owner(
            Stage.Session session, IdentityKey key, Follower follower, Optional<LearnerId> asker) {
        return whose(session, key)
                .thenCompose(owner -> moving.lock(
                        session, Stream.of(owner, follower.learner(), asker).flatMap(Optional::stream)))
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
     * A learner, if they are somebody else than the owner as far as we know, and nobody has said yet who. Whoever is known already stays
     * who they are: a computer may be used by two.
     */
    private static CompletionStage<Optional<LearnerId>> unclaimed(
            Stage.Session session, Optional<LearnerId> learner, Optional<LearnerId> owner) {
        var own = learner.filter(one -> !owner.equals(learner));
        return own.map(one -> of(session, one).thenApply(known -> own.filter(same -> known.isEmpty())))
                .orElseGet(() -> CompletableFuture.completedStage(Optional.empty()));
    }

    /**
     * Lets a browser in.
     *
     * @param as who it is from now on; empty for who was brought, else for somebody new
     * @param claims whether the identity is new here
     */
    private CompletionStage<Came.In> enter(
            Stage.Session session,
            IdentityKey key,
            Follower follower,
            Optional<LearnerId> as,
            Optional<LearnerId> brought,
            boolean claims) {
        return as.or(() -> brought)
                .map(CompletableFuture::completedStage)
                .orElseGet(() -> moving.arrive(session, follower.at()).toCompletableFuture())
                .thenCompose(learner -> claims
                        ? session.persist(new IdentityEntity(key, learner, follower.at()))
                                .thenApply(stored -> learner)
                        : CompletableFuture.completedStage(learner))
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
