package org.samtale.engine.scenario;

/** The name a person of the scenario is known by. */
public record CastId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
