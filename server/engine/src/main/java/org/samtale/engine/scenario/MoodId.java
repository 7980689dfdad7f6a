package org.samtale.engine.scenario;

/** The name of a mood a face can show. */
public record MoodId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
