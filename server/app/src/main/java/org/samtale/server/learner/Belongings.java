package org.samtale.server.learner;

import java.util.concurrent.CompletionStage;
import org.hibernate.reactive.stage.Stage;

/** What a feature keeps of a learner, for whoever sees to all of it in one transaction. */
public interface Belongings {

    /** Everything of one learner becomes another's. Nothing is lost that either has written or finished. */
    CompletionStage<Void> move(Stage.Session session, LearnerId from, LearnerId to);
}
