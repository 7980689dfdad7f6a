package org.samtale.engine.scenario;

/** The name of something that can be found out. */
public record FactId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
