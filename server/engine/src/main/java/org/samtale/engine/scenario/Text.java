package org.samtale.engine.scenario;

import java.util.List;

/**
 * A text that exists once in every language; the id says what it is, such as {@code choice.kneel.say}, and the path where
 * a translation has it, from the top of its file down.
 */
public record Text(int index, String id, List<String> path) {

    public Text {
        path = List.copyOf(path);
    }

    /** A text no translation has: what stands where a mistake keeps the real one from being there. */
    public Text(int index, String id) {
        this(index, id, List.of());
    }
}
