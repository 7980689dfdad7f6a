package org.samtale.server.identity;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.problem.Problem;

/** The ways by which a learner comes back, for themselves. */
final class IdentityService {
    private final IdentityRepository identities;

    IdentityService(IdentityRepository identities) {
        this.identities = identities;
    }

    /** The oldest first; none for whom nobody knows. */
    Future<List<Identity>> all(Optional<LearnerId> learner) {
        return learner.map(identities::all).orElseGet(() -> Future.succeededFuture(List.of()));
    }

    /** One of several: without any they would be known by nothing but this browser. */
    Future<Void> remove(Optional<LearnerId> learner, String id) {
        return learner.map(one -> identities.remove(one, id))
                .orElseGet(() -> Future.succeededFuture(Removed.UNKNOWN))
                .map(removed -> switch (removed) {
                    case DONE -> null;
                    case UNKNOWN -> throw new Problem.NotFound("identity", id).asException();
                    case LAST ->
                        throw new Problem.Refused("It is the only way by which you come back; add another one first.")
                                .asException();
                });
    }

    /** What came of it. */
    enum Removed {
        DONE,
        UNKNOWN,
        LAST
    }
}
