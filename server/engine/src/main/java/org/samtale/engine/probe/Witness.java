package org.samtale.engine.probe;

import java.util.List;

/** A conversation that shows something: who had it, and what is needed to have it again. */
public record Witness(String by, long seed, List<String> choices) {

    public Witness {
        choices = List.copyOf(choices);
    }

    /** The command that has it again in the terminal. */
    public String command(String scenario) {
        return "samtale play " + scenario + " --seed " + seed + " --choices \"" + String.join(" ", choices) + '"';
    }
}
