package org.samtale.engine.scenario;

/** The name of a way somebody takes the floor. */
public record InterruptionId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
