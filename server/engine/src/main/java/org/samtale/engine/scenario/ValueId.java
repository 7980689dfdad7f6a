package org.samtale.engine.scenario;

/** The name of a value. */
public record ValueId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
