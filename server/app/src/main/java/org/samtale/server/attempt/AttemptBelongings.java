package org.samtale.server.attempt;

import java.util.concurrent.CompletionStage;
import org.hibernate.reactive.stage.Stage;
import org.samtale.server.learner.Belongings;
import org.samtale.server.learner.LearnerId;

/** A learner's attempts, and their seats in those they share. */
final class AttemptBelongings implements Belongings {

    /** Where both sit in one attempt, one person cannot take both sides: the seat that is left stays taken, by nobody. */
    @Override
    public CompletionStage<Void> move(Stage.Session session, LearnerId from, LearnerId to) {
        return update(session, "update AttemptEntity set learner = :to where learner = :from", from, to)
                .thenCompose(moved -> update(
                        session,
                        "update SeatEntity set learner = :to where learner = :from and key.attempt not in"
                                + " (select other.key.attempt from SeatEntity other where other.learner = :to)",
                        from,
                        to))
                .thenCompose(moved -> session.createMutationQuery(
                                "update SeatEntity set learner = null where learner = :from")
                        .setParameter("from", from.value())
                        .executeUpdate())
                .thenAccept(left -> {});
    }

    private static CompletionStage<Integer> update(Stage.Session session, String query, LearnerId from, LearnerId to) {
        return session.createMutationQuery(query)
                .setParameter("from", from.value())
                .setParameter("to", to.value())
                .executeUpdate();
    }
}
