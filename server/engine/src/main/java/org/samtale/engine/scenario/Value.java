package org.samtale.engine.scenario;

import java.util.List;

/**
 * Something the conversation remembers that is more than yes or no: one of several words, known by its position, or a
 * whole number. Has no good or bad end and is never shown.
 */
public record Value(int index, ValueId id, List<String> words, int low, int high, int start) {

    public Value {
        words = List.copyOf(words);
    }

    public boolean isNumber() {
        return words.isEmpty();
    }

    /** As an author writes it. */
    public String written(int value) {
        return isNumber() ? Integer.toString(value) : words.get(value);
    }
}
