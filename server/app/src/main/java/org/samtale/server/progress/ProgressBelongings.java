package org.samtale.server.progress;

import io.vertx.core.Future;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.hibernate.reactive.stage.Stage;
import org.samtale.server.handout.Handout;
import org.samtale.server.learner.Belongings;
import org.samtale.server.learner.LearnerId;

/** The courses a learner takes, and all that happened in them. */
final class ProgressBelongings implements Belongings {
    /** Nothing more happens to either until this is over: what is being written is waited for, what comes later finds nobody. */
    private static final String HOLD =
            "select count(*) from (select 1 from enrolment where learner_id in (:from, :to) for update) held";

    /** Of a course that both had begun, whoever stays says in which version: it may have been moved on to, and holds newer words. */
    private static final String ENROL = """
        insert into enrolment (learner_id, course, version_hash, begun_at)
        select :to, course, version_hash, begun_at from enrolment where learner_id = :from
        on conflict (learner_id, course)
        do update set begun_at = least(excluded.begun_at, enrolment.begun_at)\
        """;

    /** Sent once as either of them. */
    private static final String DROP_WHAT_BOTH_HAVE = """
        delete from learning_event where learner_id = :from
        and event_id in (select event_id from learning_event where learner_id = :to)\
        """;

    /** They are read in the order of their time, so that both histories become one. */
    private static final String BRING = "update learning_event set learner_id = :to where learner_id = :from";

    private static final String LEAVE = "delete from enrolment where learner_id = :from";

    private final ProgressHandout handout;

    ProgressBelongings(ProgressHandout handout) {
        this.handout = handout;
    }

    @Override
    public Future<List<Handout>> handOut(LearnerId learner, String language) {
        return handout.of(learner, language).map(List::of);
    }

    @Override
    public CompletionStage<Void> move(Stage.Session session, LearnerId from, LearnerId to) {
        return session.createNativeQuery(HOLD, Long.class)
                .setParameter("from", from.value())
                .setParameter("to", to.value())
                .getSingleResult()
                .thenCompose(held -> update(session, ENROL, from, to))
                .thenCompose(enrolled -> update(session, DROP_WHAT_BOTH_HAVE, from, to))
                .thenCompose(dropped -> update(session, BRING, from, to))
                .thenCompose(brought -> session.createNativeQuery(LEAVE)
                        .setParameter("from", from.value())
                        .executeUpdate())
                .thenAccept(left -> {});
    }

    private static CompletionStage<Integer> update(Stage.Session session, String query, LearnerId from, LearnerId to) {
        return session.createNativeQuery(query)
                .setParameter("from", from.value())
                .setParameter("to", to.value())
                .executeUpdate();
    }
}
