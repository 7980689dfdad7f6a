package org.samtale.engine.scenario;

/** The name of a signal that can be noticed or missed. */
public record CueId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
