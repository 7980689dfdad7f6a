package org.samtale.server.learner;

import static org.samtale.server.database.Await.await;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.samtale.server.database.Database;

/** Learners for the tests of other features. */
public final class LearnerRows {
    public static final List<Class<?>> ENTITIES = LearnerRepository.entities();

    private final LearnerRepository learners;

    public LearnerRows(Database database) {
        this.learners = new LearnerRepository(database);
    }

    /** A new learner with a token of their own. */
    public LearnerId add() {
        var now = Instant.parse("2026-11-22T10:00:00Z");
        var learner = new Learner(new LearnerId(UUID.randomUUID()), now);
        var browser = new Browser(new BrowserId(UUID.randomUUID()), learner.id(), "", now, now);
        var token = ByteBuffer.allocate(32)
                .putLong(learner.id().value().getMostSignificantBits())
                .putLong(learner.id().value().getLeastSignificantBits())
                .array();
        return await(learners.create(learner, browser, token)).learner();
    }
}
