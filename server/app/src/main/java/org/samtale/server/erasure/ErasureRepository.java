package org.samtale.server.erasure;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samtale.server.database.Database;
import org.samtale.server.learner.Erasing;
import org.samtale.server.learner.LearnerId;

/** Deletes learners, each in a transaction of their own: all of one, or nothing. */
final class ErasureRepository {
    private final Database database;
    private final Erasing erasing;

    ErasureRepository(Database database, Erasing erasing) {
        this.database = database;
        this.erasing = erasing;
    }

    /** Some who were not here since, and those of them who can be erased. */
    record Away(List<LearnerId> unseen, List<LearnerId> forgotten) {}

    Future<Void> erase(LearnerId learner) {
        return database.write(session -> erasing.erase(session, learner));
    }

    Future<Boolean> eraseIfForgotten(LearnerId learner, Instant since) {
        return database.write(session -> erasing.eraseIfForgotten(session, learner, since));
    }

    Future<Away> away(Instant since, Optional<LearnerId> after, int max) {
        return database.read(session -> erasing.unseen(session, since, after, max)
                .thenCompose(unseen ->
                        erasing.forgotten(session, unseen).thenApply(forgotten -> new Away(unseen, forgotten))));
    }
}
