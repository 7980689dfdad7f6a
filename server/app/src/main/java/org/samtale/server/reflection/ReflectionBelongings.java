package org.samtale.server.reflection;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.stage.Stage;
import org.samtale.server.handout.Entry;
import org.samtale.server.handout.Handout;
import org.samtale.server.handout.Moment;
import org.samtale.server.handout.Told;
import org.samtale.server.handout.Words;
import org.samtale.server.learner.Belongings;
import org.samtale.server.learner.LearnerId;

/** What a learner wrote down. */
final class ReflectionBelongings implements Belongings {

    private static final Words HEADING = new Words(
            "Det du skrev etterpå",
            "Det du skreiv etterpå",
            "Det, du skrev bagefter",
            "Det du skrev efteråt",
            "What you wrote afterwards");

    private final ReflectionRepository reflections;

    ReflectionBelongings(ReflectionRepository reflections) {
        this.reflections = reflections;
    }

    @Override
    public Future<List<Handout>> handOut(LearnerId learner, String language) {
        return reflections
                .written(learner)
                .map(found -> List.of(new Handout(
                        "reflections",
                        HEADING.in(language),
                        found.stream().map(one -> entry(one, language)).toList())));
    }

    private static Entry entry(Written written, String language) {
        return new Entry(
                "",
                written.attempt().toString(),
                Moment.in(language, written.writtenAt()),
                written,
                written.answers().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(answer -> new Told(answer.getKey(), answer.getValue()))
                        .toList());
    }

    @Override
    public CompletionStage<Void> move(Stage.Session session, LearnerId from, LearnerId to) {
        return of(session, from)
                .thenCompose(brought -> of(session, to).thenCompose(there -> session.createMutationQuery(
                                "delete from ReflectionEntity where key.learner = :learner")
                        .setParameter("learner", from.value())
                        .executeUpdate()
                        .thenCompose(gone -> bring(session, brought, there, to))));
    }

    private static CompletionStage<Void> bring(
            Stage.Session session, List<ReflectionEntity> brought, List<ReflectionEntity> there, LearnerId to) {
        var byAttempt = there.stream().collect(Collectors.toMap(ReflectionEntity::attempt, Function.identity()));
        CompletionStage<Void> kept = CompletableFuture.completedStage(null);
        for (var one : brought) {
            kept = kept.thenCompose(
                    before -> keep(session, one, Optional.ofNullable(byAttempt.get(one.attempt())), to));
        }
        return kept;
    }

    /** Of an attempt that both had written about, both texts are kept. */
    private static CompletionStage<Void> keep(
            Stage.Session session, ReflectionEntity one, Optional<ReflectionEntity> there, LearnerId to) {
        var answers = one.toReflection().answers();
        return there.map(other -> {
                    other.change(both(other.toReflection().answers(), answers), newest(other.at(), one.at()));
                    return CompletableFuture.<Void>completedStage(null);
                })
                .orElseGet(() -> session.persist(
                        new ReflectionEntity(new ReflectionKey(one.attempt(), to.value()), answers, one.at())));
    }

    private static Instant newest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Map<String, String> both(Map<String, String> there, Map<String, String> brought) {
        var both = new HashMap<>(there);
        brought.forEach((question, text) ->
                both.merge(question, text, (one, other) -> one.contains(other) ? one : one + "\n\n" + other));
        return both;
    }

    static CompletionStage<List<ReflectionEntity>> of(Stage.Session session, LearnerId learner) {
        return session.createSelectionQuery(
                        "from ReflectionEntity where key.learner = :learner", ReflectionEntity.class)
                .setParameter("learner", learner.value())
                .getResultList();
    }
}
