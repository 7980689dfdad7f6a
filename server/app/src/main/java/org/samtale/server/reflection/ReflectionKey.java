package org.samtale.server.reflection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.samtale.server.attempt.OwnAttempt;

/** Whose reflection on which attempt. */
@Embeddable
record ReflectionKey(
        @Column(name = "attempt_id") UUID attempt,
        @Column(name = "learner_id") UUID learner) {

    static ReflectionKey of(OwnAttempt own) {
        return new ReflectionKey(
                own.standing().attempt().id().value(), own.learner().value());
    }
}
