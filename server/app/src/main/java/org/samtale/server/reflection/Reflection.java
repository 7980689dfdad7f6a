package org.samtale.server.reflection;

import java.util.Map;

/**
 * A learner's answers after an attempt.
 *
 * @param version counts the times it was saved; 0 when it never was
 * @param answers question to answer
 */
public record Reflection(int version, Map<String, String> answers) {
    static final Reflection NOTHING_YET = new Reflection(0, Map.of());

    public Reflection {
        answers = Map.copyOf(answers);
    }
}
