package org.samtale.server.reflection;

import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import org.samtale.server.attempt.OwnAttempt;
import org.samtale.server.problem.FieldError;
import org.samtale.server.problem.Problem;

/**
 * What a learner writes down after an attempt, saved as it is typed; of an attempt that two shared, each their own. Whose
 * attempt it is has been asked before.
 */
final class ReflectionService {
    private static final int ANSWERS_MAX = 20;
    private static final int ANSWER_CHARS_MAX = 4_000;
    private static final int KEY_CHARS_MAX = 100;

    private final ReflectionRepository reflections;
    private final InstantSource clock;

    ReflectionService(ReflectionRepository reflections, InstantSource clock) {
        this.reflections = reflections;
        this.clock = clock;
    }

    Future<Reflection> get(OwnAttempt own) {
        return reflections.find(ReflectionKey.of(own));
    }

    /** Fails when somebody saved another version than the one this was written over. */
    Future<Reflection> save(OwnAttempt own, Reflection written) {
        return reflections.save(ReflectionKey.of(own), written.version(), written.answers(), clock.instant());
    }

    static void check(int version, Map<String, String> answers) {
        var errors = new ArrayList<FieldError>();
        if (version < 0) {
            errors.add(new FieldError("version", "is less than 0"));
        }
        if (answers.size() > ANSWERS_MAX) {
            errors.add(new FieldError("answers", "has more than " + ANSWERS_MAX + " answers"));
        }
        answers.forEach((key, text) -> {
            if (key.isEmpty() || key.length() > KEY_CHARS_MAX) {
                errors.add(new FieldError("answers", "has a key that is empty or too long"));
            } else if (text.length() > ANSWER_CHARS_MAX) {
                errors.add(new FieldError("answers." + key, "is longer than " + ANSWER_CHARS_MAX + " characters"));
            } else if (text.indexOf('\0') >= 0) {
                errors.add(new FieldError("answers." + key, "has a character that cannot be stored"));
            }
        });
        if (!errors.isEmpty()) {
            throw new Problem.Invalid(errors).asException();
        }
    }
}
