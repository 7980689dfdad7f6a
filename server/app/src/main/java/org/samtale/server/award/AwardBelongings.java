package org.samtale.server.award;

import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.hibernate.reactive.stage.Stage;
import org.samtale.server.handout.Entry;
import org.samtale.server.handout.Handout;
import org.samtale.server.handout.Moment;
import org.samtale.server.handout.Told;
import org.samtale.server.handout.Words;
import org.samtale.server.learner.Belongings;
import org.samtale.server.learner.LearnerId;

/** The awards of a learner. What names them goes with their row; the ledger stays, and names nobody. */
final class AwardBelongings implements Belongings {
    private static final Words HEADING =
            new Words("Kursbevis", "Kursbevis", "Kursusbeviser", "Kursintyg", "Certificates");

    private static final Words CODE = new Words("Kode", "Kode", "Kode", "Kod", "Code");

    private final AwardRepository awards;

    AwardBelongings(AwardRepository awards) {
        this.awards = awards;
    }

    /** An award as programs get it: whatever it says is in what was signed. */
    private record Kept(String award, String signed) {}

    @Override
    public Future<List<Handout>> handOut(LearnerId learner, String language) {
        return awards.heldBy(learner)
                .map(held -> List.of(new Handout(
                        "awards",
                        HEADING.in(language),
                        held.stream().map(one -> entry(one, language)).toList())));
    }

    private static Entry entry(Held held, String language) {
        var said = held.award().said();
        return new Entry(
                said.achievement().title() + ", " + Moment.dayIn(language, said.from()),
                new Kept(said.id().toString(), held.signed()),
                List.of(
                        new Told("", said.achievement().trackTitle()),
                        new Told(CODE.in(language), said.code().toString())));
    }

    /** Who has a certificate shows it years later, and whoever checks it then has to read whose it is. */
    @Override
    public CompletionStage<Set<LearnerId>> kept(Stage.Session session, Collection<LearnerId> learners) {
        return session.createSelectionQuery(
                        "select distinct learner from AwardDocumentEntity where learner in :learners", UUID.class)
                .setParameter(
                        "learners", learners.stream().map(LearnerId::value).toList())
                .getResultList()
                .thenApply(found -> found.stream().map(LearnerId::new).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public CompletionStage<Void> move(Stage.Session session, LearnerId from, LearnerId to) {
        return session.createMutationQuery("update AwardDocumentEntity set learner = :to where learner = :from")
                .setParameter("to", to.value())
                .setParameter("from", from.value())
                .executeUpdate()
                // One number is enough for one person; the awards by the other go on saying what they say.
                .thenCompose(moved -> session.createNativeQuery("update award_holder set learner_id = :to"
                                + " where learner_id = :from and not exists"
                                + " (select 1 from award_holder where learner_id = :to)")
                        .setParameter("to", to.value())
                        .setParameter("from", from.value())
                        .executeUpdate())
                .thenAccept(moved -> {});
    }
}
