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

    /** Links that are out go on leading to the paper. */
    @Override
    public CompletionStage<Void> move(Stage.Session session, LearnerId from, LearnerId to) {
        return session.createNativeQuery("update shared_paper set learner_id = :to where learner_id = :from")
                .setParameter("to", to.value())
                .setParameter("from", from.value())
                .executeUpdate()
                .thenAccept(moved -> {});
    }
}
