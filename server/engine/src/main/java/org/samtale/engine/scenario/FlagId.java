package org.samtale.engine.scenario;

/** The name of a yes-or-no memory. */
public record FlagId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
