package org.samtale.server.paper;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.hibernate.reactive.stage.Stage;
import org.samtale.server.handout.Entry;
import org.samtale.server.handout.Handout;
import org.samtale.server.handout.Moment;
import org.samtale.server.handout.Told;
import org.samtale.server.handout.Words;
import org.samtale.server.learner.Belongings;
import org.samtale.server.learner.LearnerId;

/** Which papers a learner shares. What stands on them is with their courses. */
final class PaperBelongings implements Belongings {
    private static final Words HEADING =
            new Words("Ark du deler", "Ark du deler", "Ark, du deler", "Blad du delar", "Sheets you share");

    private static final Words NAME =
            new Words("Navn på arket", "Namn på arket", "Navn på arket", "Namn", "Name on it");

    private final PaperRepository papers;

    PaperBelongings(PaperRepository papers) {
        this.papers = papers;
    }

    /** Asked before what happened in courses is brought together. */
    private static final String END = """
        delete from shared_paper paper where learner_id = :from and exists (
            select 1 from learning_event event where event.learner_id = :to and event.kind = 'answered'
            and event.course = paper.course and event.module = paper.module and event.step = paper.step)\
        """;

    private static final String BRING = "update shared_paper set learner_id = :to where learner_id = :from";

    /** A link as programs get it; its secret is kept nowhere. */
    private record Kept(String course, String step, String name, Instant since) {}

    @Override
    public Future<List<Handout>> handOut(LearnerId learner, String language) {
        return papers.findAll(learner)
                .map(found -> List.of(new Handout(
                        "shared-papers",
                        HEADING.in(language),
                        found.stream().map(one -> entry(one, language)).toList())));
    }

    private static Entry entry(SharedPaper shared, String language) {
        var step = shared.paper().step().toString();
        return new Entry(
                step + ", " + Moment.dayIn(language, shared.since()),
                new Kept(shared.paper().course().value(), step, shared.name(), shared.since()),
                shared.name().isEmpty() ? List.of() : List.of(new Told(NAME.in(language), shared.name())));
    }

    /** Links that are out go on leading to the paper; none comes to lead to what somebody else has written on theirs. */
    @Override
    public CompletionStage<Void> move(Stage.Session session, LearnerId from, LearnerId to) {
        return update(session, END, from, to)
                .thenCompose(ended -> update(session, BRING, from, to))
                .thenAccept(moved -> {});
    }

    private static CompletionStage<Integer> update(Stage.Session session, String query, LearnerId from, LearnerId to) {
        return session.createNativeQuery(query)
                .setParameter("from", from.value())
                .setParameter("to", to.value())
                .executeUpdate();
    }
}
