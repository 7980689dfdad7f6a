package org.samtale.server.identity;

import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.stage.Stage;
import org.samtale.server.database.Database;
import org.samtale.server.identity.Followed.In;
import org.samtale.server.identity.Followed.Nowhere;
import org.samtale.server.identity.Followed.Taken;
import org.samtale.server.identity.Followed.There;
import org.samtale.server.identity.Followed.Unsure;
import org.samtale.server.identity.IdentityService.Removed;
import org.samtale.server.learner.BrowserId;
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
        return database.write(session -> find(session, key, follower, Optional.empty())
                .thenCompose(found -> adds && found.isAnothers(follower)
                        ? CompletableFuture.<Came>completedStage(new Came.Taken())
                        : enter(session, key, follower, found, found.brought(follower, adds))
                                .thenApply(in -> (Came) in)));
    }

    /** Uses a link up and lets its browser in: all of it, or nothing. */
    Future<Followed> follow(byte[] tokenHash, Follower follower) {
        return database.write(session -> MailLinkRepository.find(session, tokenHash, follower.at())
                .thenCompose(link -> link.map(found -> follow(session, tokenHash, found, follower))
                        .orElseGet(() -> CompletableFuture.completedStage(new Nowhere()))));
    }

    private CompletionStage<Followed> follow(
            Stage.Session session, byte[] tokenHash, MailLink link, Follower follower) {
        return find(session, IdentityKey.of(link.address()), follower, follower.elsewhere(link))
                .thenCompose(found -> decide(session, tokenHash, link, follower, found));
    }

    private CompletionStage<Followed> decide(
            Stage.Session session, byte[] tokenHash, MailLink link, Follower follower, Found found) {
        // A link from elsewhere adds nothing: whoever had sent it would come in here from then on.
        var adds = link.wish().adds() && follower.hasAskedFor(link);
        if (found.here().isPresent() && follower.isUnsure(link)) {
            return CompletableFuture.completedStage(new Unsure(link.address()));
        }
        if (adds && found.isAnothers(follower)) {
            return CompletableFuture.completedStage(new Taken(link.address()));
        }
        var brought = found.brought(follower, adds);
        return MailLinkRepository.use(session, tokenHash, follower.at())
                .thenCompose(ours -> ours
                        ? enter(session, IdentityKey.of(link.address()), follower, found, brought)
                                .thenApply(in ->
                                        new In(link.address(), in, link.wish().from(), found.became(brought)))
                        : CompletableFuture.<Followed>completedStage(new Nowhere()));
    }

    /**
     * Whom it concerns, as they are until the transaction ends.
     *
     * @param owner whose the identity is already
     * @param here who is in this browser, if nobody has said yet who they are
     * @param there who asked for it in another one, if nobody has said yet who they are
     */
    private record Found(Optional<LearnerId> owner, Optional<LearnerId> here, Optional<LearnerId> there) {

        Stream<LearnerId> all() {
            return Stream.of(owner, here, there).flatMap(Optional::stream);
        }

        /** Whoever is known already stays who they are: a computer may be used by two. */
        Found without(Set<LearnerId> known) {
            return new Found(
                    owner, here.filter(one -> !known.contains(one)), there.filter(one -> !known.contains(one)));
        }

        boolean isAnothers(Follower follower) {
            return owner.isPresent() && !owner.equals(follower.learner());
        }

        Optional<LearnerId> brought(Follower follower, boolean adds) {
            return adds ? follower.learner() : here.filter(one -> follower.isBringing());
        }

        /**
         * Who a browser is from now on; empty for somebody new. Not whoever asked elsewhere, where something of here is brought: they
         * would be shown it, and anybody can ask for a link to an address of others.
         */
        Optional<LearnerId> as(Optional<LearnerId> brought) {
            return owner.or(() -> brought).or(() -> there);
        }

        There became(Optional<LearnerId> brought) {
            if (there.isEmpty()) {
                return There.NOTHING;
            }
            return there.equals(as(brought)) ? There.BROUGHT : There.LEFT;
        }
    }

    /** Nobody moves those who are found, or makes the identity theirs, until the transaction ends. */
    private CompletionStage<Found> find(
            Stage.Session session, IdentityKey key, Follower follower, Optional<BrowserId> elsewhere) {
        return takeTurn(session, key)
                .thenCompose(turn -> look(session, key, follower, elsewhere))
                .thenCompose(seen -> moving.lock(session, seen.all())
                        // Again, as somebody else may have moved them until now. Whoever came there since is not
                        // locked.
                        .thenCompose(locked -> look(session, key, follower, elsewhere))
                        .thenApply(now ->
                                new Found(now.owner(), now.here(), now.there().filter(one -> seen.there()
                                        .equals(now.there())))))
                .thenCompose(now -> known(session, now.all().toList()).thenApply(now::without));
    }

    /** Of two who prove the same at the same moment the second finds whose it has become. */
    private static CompletionStage<Integer> takeTurn(Stage.Session session, IdentityKey key) {
        return session.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:identity, 0))", Integer.class)
                .setParameter("identity", key.id())
                .getSingleResult();
    }

    private CompletionStage<Found> look(
            Stage.Session session, IdentityKey key, Follower follower, Optional<BrowserId> elsewhere) {
        return whose(session, key).thenCompose(owner -> elsewhere
                .map(browser -> moving.whose(session, browser))
                .orElseGet(() -> CompletableFuture.completedStage(Optional.empty()))
                .thenApply(there -> new Found(owner, follower.learner(), there)));
    }

    /** Lets a browser in; what was brought goes on as whoever it is now. */
    private CompletionStage<Came.In> enter(
            Stage.Session session, IdentityKey key, Follower follower, Found found, Optional<LearnerId> brought) {
        return found.as(brought)
                .map(CompletableFuture::completedStage)
                .orElseGet(() -> moving.arrive(session, follower.at()))
                .thenCompose(learner -> found.owner().isPresent()
                        ? CompletableFuture.completedStage(learner)
                        : session.persist(new IdentityEntity(key, learner, follower.at()))
                                .thenApply(stored -> learner))
                .thenCompose(learner -> admit(session, follower, brought, learner));
    }

    private CompletionStage<Came.In> admit(
            Stage.Session session, Follower follower, Optional<LearnerId> brought, LearnerId learner) {
        return moving.admit(
                        session, follower.browser(), brought.isPresent(), follower.userAgent(), learner, follower.at())
                .thenCompose(token -> merged(session, brought, learner)
                        .thenApply(done ->
                                new Came.In(token, follower.learner().filter(before -> !before.equals(learner)))));
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

    /** Those of these of whom somebody has said who they are. */
    static CompletionStage<Set<LearnerId>> known(Stage.Session session, Collection<LearnerId> learners) {
        return session.createSelectionQuery(
                        "select distinct learner from IdentityEntity where learner in :learners", UUID.class)
                .setParameter(
                        "learners", learners.stream().map(LearnerId::value).toList())
                .getResultList()
                .thenApply(found -> found.stream().map(LearnerId::new).collect(Collectors.toUnmodifiableSet()));
    }
}
