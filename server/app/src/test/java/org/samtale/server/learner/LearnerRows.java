package org.samtale.server.learner;

import static org.samtale.server.database.Await.await;

import io.vertx.core.Future;
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
        return add(Instant.parse("2026-11-22T10:00:00Z"));
    }

    /** One who came then, and has not come since. */
    public LearnerId add(Instant now) {
        var learner = new Learner(new LearnerId(UUID.randomUUID()), now);
        var browser = new Browser(new BrowserId(UUID.randomUUID()), learner.id(), "", now, now);
        var token = ByteBuffer.allocate(32)
                .putLong(learner.id().value().getMostSignificantBits())
                .putLong(learner.id().value().getLeastSignificantBits())
                .array();
        return await(learners.create(learner, browser, token)).learner();
    }

    /** Comes back with every browser. */
    public Future<Void> seen(LearnerId learner, Instant at) {
        return learners.browsers(learner)
                .compose(browsers -> Future.join(browsers.stream()
                        .map(browser -> learners.seen(browser.id(), browser.name(), at))
                        .toList()))
                .mapEmpty();
    }
}
