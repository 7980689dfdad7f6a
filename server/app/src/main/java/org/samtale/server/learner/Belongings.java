package org.samtale.server.learner;

import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.hibernate.reactive.stage.Stage;
import org.samtale.server.handout.Handout;

/** What a feature keeps of a learner, for whoever sees to all of it in one transaction. */
public interface Belongings {

    /** Everything of one learner becomes another's. Nothing is lost that either has written or finished. */
    CompletionStage<Void> move(Stage.Session session, LearnerId from, LearnerId to);

    /**
     * Nothing is left by which they, or what they wrote, could be found. Whatever the database takes along with the learner's row
     * need not be mentioned.
     */
    default CompletionStage<Void> erase(Stage.Session session, Leaver leaver) {
        return CompletableFuture.completedStage(null);
    }

    /** All of it, for the learner themselves, in a language of the pages. Nothing in it is another's. */
    default Future<List<Handout>> handOut(LearnerId learner, String language) {
        return Future.succeededFuture(List.of());
    }

    /** Those of these learners who are kept although they do not come any more. */
    default CompletionStage<Set<LearnerId>> kept(Stage.Session session, Collection<LearnerId> learners) {
        return CompletableFuture.completedStage(Set.of());
    }
}
