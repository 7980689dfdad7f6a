package org.samtale.engine.scenario;

import java.util.List;
import java.util.Optional;

/** Alternatives of which the best match speaks, and where to look when none of them fits. */
public record Answers(List<Alternative> alternatives, Optional<Answers> otherwise) {

    public Answers {
        alternatives = List.copyOf(alternatives);
    }

    public static Answers none() {
        return new Answers(List.of(), Optional.empty());
    }
}
