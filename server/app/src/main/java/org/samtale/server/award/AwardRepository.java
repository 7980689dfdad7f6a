package org.samtale.server.award;

import io.vertx.core.Future;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.LockMode;
import org.hibernate.reactive.stage.Stage;
import org.samtale.server.award.AwardEvent.Issued;
import org.samtale.server.award.AwardEvent.Superseded;
import org.samtale.server.award.AwardEvent.Withdrawn;
import org.samtale.server.credential.Code;
import org.samtale.server.credential.Standing;
import org.samtale.server.database.Database;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.problem.Problem;

/** Reads and appends to the ledger. Takes and returns records; entities never leave. */
final class AwardRepository {
    static final String NOT_VALID = "Only an award that is valid can be put right.";
    private static final String TOO_OFTEN = "The name on this award was put right often enough for now.";

    private final Database database;

    AwardRepository(Database database) {
        this.database = database;
    }

    static List<Class<?>> entities() {
        return List.of(AwardEventEntity.class, AwardDocumentEntity.class, AwardHolderEntity.class);
    }

    /** The number that stands for a learner, which is this one if there was none. */
    Future<UUID> subject(LearnerId learner, UUID fresh) {
        return database.write(session -> keep(session, learner).thenCompose(kept -> session.createNativeQuery(
                        "insert into award_holder (learner_id, subject) values (:learner, :subject) on conflict do"
                                + " nothing")
                .setParameter("learner", learner.value())
                .setParameter("subject", fresh)
                .executeUpdate()
                .thenCompose(there -> session.find(AwardHolderEntity.class, learner.value()))
                .thenApply(AwardHolderEntity::subject)));
    }

    /**
     * Until the end of the transaction nobody makes them one with another, or erases them: that locks the learner, too, and first of
     * all. Where it has happened already, whoever asks has to look again.
     */
    private static CompletionStage<Void> keep(Stage.Session session, LearnerId learner) {
        return session.createNativeQuery("select 1 from learner where id = :learner for no key update", Integer.class)
                .setParameter("learner", learner.value())
                .getResultList()
                .thenCompose(found -> found.isEmpty()
                        ? CompletableFuture.failedStage(
                                new Problem.Stale("You are somebody else here now; look again.").asException())
                        : CompletableFuture.completedStage(null));
    }

    Future<List<Held>> heldBy(LearnerId learner) {
        return database.read(session -> heldBy(session, learner));
    }

    /**
     * As one step: where the learner has one already that would do, that one it is, and nothing is written.
     *
     * @param before what it stands for from now on; when another one does already, that one it is; refused where that one is not
     *     valid any more, or was put right too often
     */
    Future<Held> issue(
            LearnerId learner, Issued issued, String signed, Predicate<Award> wouldDo, Optional<Superseded> before) {
        return database.write(session -> keep(session, learner)
                .thenCompose(kept -> session.find(AwardHolderEntity.class, learner.value(), LockMode.PESSIMISTIC_WRITE))
                .thenCompose(locked -> heldBy(session, learner))
                .thenCompose(held -> held.stream()
                        .filter(one -> wouldDo.test(one.award())
                                || before.flatMap(event -> successor(held, event.award()))
                                        .filter(one.award().said().code()::equals)
                                        .isPresent())
                        .findFirst()
                        .map(CompletableFuture::completedStage)
                        .orElseGet(() -> before.flatMap(event -> refusal(held, event))
                                .map(because ->
                                        CompletableFuture.<Held>failedStage(new Problem.Refused(because).asException()))
                                .orElseGet(() -> append(session, learner, issued, signed, before)))));
    }

    private static Optional<String> refusal(List<Held> held, Superseded event) {
        var before = held.stream()
                .map(Held::award)
                .filter(one -> one.said().id().equals(event.award()) && one.stands(event.at()))
                .findFirst();
        return before.isEmpty()
                ? Optional.of(NOT_VALID)
                : Corrections.waitUntil(held, before.get(), event.at()).map(until -> TOO_OFTEN);
    }

    private static Optional<Code> successor(List<Held> held, UUID award) {
        return held.stream()
                .filter(one -> one.award().said().id().equals(award))
                .findFirst()
                .flatMap(
                        one -> one.standing() instanceof Standing.Replaced replaced ? replaced.by() : Optional.empty());
    }

    private static CompletionStage<Held> append(
            Stage.Session session, LearnerId learner, Issued issued, String signed, Optional<Superseded> before) {
        var rows = Stream.concat(
                        Stream.concat(Stream.of(issued), before.stream()).map(AwardEventEntity::new),
                        Stream.of(new AwardDocumentEntity(issued.award(), learner, signed, issued.at())))
                .toArray();
        return session.persist(rows)
                .thenApply(stored -> new Held(Award.of(List.of(issued)).orElseThrow(), signed));
    }

    /** Takes back the award that stands for this one now, and tells its code. Refuses where that was done already. */
    Future<Code> withdraw(Award award, Instant at, String because) {
        return database.write(session -> lock(session, award.said().id())
                .thenCompose(locked -> last(session, award.said().code()))
                .thenCompose(last -> last.standing() instanceof Standing.Withdrawn
                        ? CompletableFuture.failedStage(new Problem.Refused(
                                        "The certificate " + last.said().code() + " is withdrawn already.")
                                .asException())
                        : session.persist(new AwardEventEntity(
                                        new Withdrawn(last.said().id(), at, because)))
                                .thenApply(stored -> last.said().code())));
    }

    /** Until the end of the transaction nobody issues anything to whoever has this one. Where they are erased, nobody can. */
    private static CompletionStage<Void> lock(Stage.Session session, UUID award) {
        return session.createSelectionQuery(
                        "from AwardHolderEntity where learner in (select learner from AwardDocumentEntity where award ="
                                + " :award)",
                        AwardHolderEntity.class)
                .setParameter("award", award)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .thenAccept(locked -> {});
    }

    private static CompletionStage<Award> last(Stage.Session session, Code code) {
        return byCode(session, code.letters())
                .thenCompose(found -> found.orElseThrow().standing() instanceof Standing.Replaced replaced
                        ? last(session, replaced.by().orElseThrow())
                        : CompletableFuture.completedStage(found.orElseThrow()));
    }

    Future<Optional<Award>> find(UUID award) {
        return database.read(session -> events(session, List.of(award))).map(Award::of);
    }

    Future<Optional<Award>> findByCode(String code) {
        return database.read(session -> byCode(session, code));
    }

    private static CompletionStage<Optional<Award>> byCode(Stage.Session session, String code) {
        return session.createSelectionQuery("select award from AwardEventEntity where code = :code", UUID.class)
                .setParameter("code", code)
                .getResultList()
                .thenCompose(found -> events(session, found))
                .thenApply(Award::of);
    }

    /** What was handed out, as long as its learner has not had it erased. */
    Future<Optional<String>> signed(UUID award) {
        return database.read(session -> session.createSelectionQuery(
                                "from AwardDocumentEntity where award = :award", AwardDocumentEntity.class)
                        .setParameter("award", award)
                        .getResultList())
                .map(found -> found.stream().findFirst().map(AwardDocumentEntity::signed));
    }

    /** Everything that was taken back or replaced, in the order it happened. */
    Future<List<AwardEvent>> takenBack() {
        return database.read(session -> session.createSelectionQuery(
                        "from AwardEventEntity where event <> 'issued' order by seq", AwardEventEntity.class)
                .getResultList()
                .thenCompose(found -> toEvents(session, found)));
    }

    private static CompletionStage<List<Held>> heldBy(Stage.Session session, LearnerId learner) {
        return session.createSelectionQuery(
                        "from AwardDocumentEntity where learner = :learner order by issuedAt, award",
                        AwardDocumentEntity.class)
                .setParameter("learner", learner.value())
                .getResultList()
                .thenCompose(documents -> events(
                                session,
                                documents.stream()
                                        .map(AwardDocumentEntity::award)
                                        .toList())
                        .thenApply(events -> held(documents, events)));
    }

    private static List<Held> held(List<AwardDocumentEntity> documents, List<AwardEvent> events) {
        Map<UUID, List<AwardEvent>> byAward = events.stream().collect(Collectors.groupingBy(AwardEvent::award));
        return documents.stream()
                .map(one -> new Held(
                        Award.of(byAward.getOrDefault(one.award(), List.of())).orElseThrow(), one.signed()))
                .toList();
    }

    private static CompletionStage<List<AwardEvent>> events(Stage.Session session, List<UUID> awards) {
        if (awards.isEmpty()) {
            return CompletableFuture.completedStage(List.of());
        }
        return session.createSelectionQuery(
                        "from AwardEventEntity where award in :awards order by seq", AwardEventEntity.class)
                .setParameter("awards", awards)
                .getResultList()
                .thenCompose(found -> toEvents(session, found));
    }

    private static CompletionStage<List<AwardEvent>> toEvents(Stage.Session session, List<AwardEventEntity> rows) {
        var successors = rows.stream().flatMap(row -> row.successor().stream()).toList();
        return codes(session, successors)
                .thenApply(codes -> rows.stream().map(row -> row.toEvent(codes)).toList());
    }

    private static CompletionStage<Map<UUID, Code>> codes(Stage.Session session, List<UUID> awards) {
        if (awards.isEmpty()) {
            return CompletableFuture.completedStage(Map.of());
        }
        return session.createSelectionQuery(
                        "select award, code from AwardEventEntity where award in :awards and event = 'issued'",
                        Object[].class)
                .setParameter("awards", awards)
                .getResultList()
                .thenApply(found -> found.stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> new Code((String) row[1]))));
    }
}
