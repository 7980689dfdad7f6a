package org.samtale.engine.probe;

import java.util.List;

/** A conversation that shows something: who had it, and what is needed to have it again. */
public record Witness(String by, long seed, List<String> choices) {

    public Witness {
        choices = List.copyOf(choices);
    }
}
