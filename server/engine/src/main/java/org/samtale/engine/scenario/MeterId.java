package org.samtale.engine.scenario;

/** The name of a meter, such as trust. */
public record MeterId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
