package org.samtale.server.attempt;

import io.vertx.core.Future;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.hibernate.reactive.stage.Stage;
import org.samtale.engine.play.Input;
import org.samtale.server.handout.Handout;
import org.samtale.server.learner.Belongings;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.learner.Leaver;

/** A learner's attempts, and their seats in those they share. */
final class AttemptBelongings implements Belongings {
    private static final String SHARED_WITH =
            "from SeatEntity other where other.key.attempt = one.id and other.learner <> :learner";

    /** A whisper counts when an attempt is played again, so it stays; but for its words. */
    private static final String SILENCE =
            "update turn set input = cast(:whisper as text) || seat.seat || ' …' from seat"
                    + " where seat.learner_id = :learner and turn.attempt_id = seat.attempt_id"
                    + " and starts_with(turn.input, cast(:whisper as text) || seat.seat || ' ')";

    private final AttemptHandout handout;

    AttemptBelongings(AttemptHandout handout) {
        this.handout = handout;
    }

    @Override
    public Future<List<Handout>> handOut(LearnerId learner, String language) {
        return handout.of(learner, language).map(List::of);
    }

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

    /** The other one of a pair goes on: a shared attempt is theirs then, and nobody's words are in it but the scenario's and their own. */
    @Override
    public CompletionStage<Void> erase(Stage.Session session, Leaver leaver) {
        return session.createNativeQuery(SILENCE)
                .setParameter("whisper", Input.WHISPER)
                .setParameter("learner", leaver.learner().value())
                .executeUpdate()
                .thenCompose(silent -> change(
                        session,
                        "update AttemptEntity one set learner = (select other.learner " + SHARED_WITH
                                + ") where one.learner = :learner and exists (select 1 " + SHARED_WITH + ")",
                        leaver))
                .thenCompose(handedOver -> change(
                        session,
                        "delete from TurnEntity where key.attempt in (select id from AttemptEntity where learner ="
                                + " :learner)",
                        leaver))
                // With whatever hangs on them.
                .thenCompose(deleted -> change(session, "delete from AttemptEntity where learner = :learner", leaver))
                .thenAccept(deleted -> {});
    }

    private static CompletionStage<Integer> change(Stage.Session session, String query, Leaver leaver) {
        return session.createMutationQuery(query)
                .setParameter("learner", leaver.learner().value())
                .executeUpdate();
    }

    private static CompletionStage<Integer> update(Stage.Session session, String query, LearnerId from, LearnerId to) {
        return session.createMutationQuery(query)
                .setParameter("from", from.value())
                .setParameter("to", to.value())
                .executeUpdate();
    }
}
