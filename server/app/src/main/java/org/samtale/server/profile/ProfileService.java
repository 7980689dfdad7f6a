package org.samtale.server.profile;

import io.vertx.core.Future;
import java.util.Comparator;
import org.samtale.server.attempt.AttemptService;
import org.samtale.server.attempt.Standing;
import org.samtale.server.learner.LearnerId;

/** Reads a learner's profile from their own attempts, as many as the list of earlier attempts shows. */
final class ProfileService {
    private final AttemptService attempts;

    ProfileService(AttemptService attempts) {
        this.attempts = attempts;
    }

    Future<Profile> get(LearnerId learner) {
        return attempts.newest(learner)
                .map(found -> Profile.of(
                        learner,
                        found.stream()
                                .filter(Standing::hasEnded)
                                .sorted(Comparator.comparing(
                                        standing -> standing.endedAt().orElseThrow()))
                                .toList()));
    }
}
