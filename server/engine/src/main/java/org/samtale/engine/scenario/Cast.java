package org.samtale.engine.scenario;

import java.util.Optional;
import java.util.OptionalInt;

/** A person of the scenario, with how that person looks, where they sit and the mood they begin in. */
public record Cast(
        int index,
        CastId id,
        Text name,
        Optional<Text> role,
        OptionalInt age,
        Optional<String> looks,
        Side at,
        Mood mood) {

    /** Where in the scene a person sits. */
    public enum Side {
        LEFT,
        RIGHT
    }
}
