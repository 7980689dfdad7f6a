package org.samtale.engine.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A way to go through a conversation, as somebody who tries a scenario out can take it. */
public enum Stance {
    /** Listens and opens, takes up what is shown, and makes good what went wrong. */
    SKILLED,
    /** Comforts before anything has been heard. */
    REASSURING,
    /** Wants answers, and asks again. */
    PRESSING,
    /** Has the solution, and explains it. */
    FIXING,
    /** Speaks with the others about the one it is about. */
    TALKING_OVER,
    /** Stays away from everything that could become difficult. */
    AVOIDING,
    /** Is kind, and finds out nothing. */
    POLITE,
    /** Takes whatever comes. */
    RANDOM;

    /** As an author writes it, such as {@code talking-over}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a scenario that teaches lets it come off worse than the skilled one. */
    public boolean isPoor() {
        return this != SKILLED && this != RANDOM;
    }

    public static Optional<Stance> find(String id) {
        return Arrays.stream(values()).filter(stance -> stance.id().equals(id)).findFirst();
    }
}
