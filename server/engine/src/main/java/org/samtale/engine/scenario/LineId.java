package org.samtale.engine.scenario;

/** The name of a line or an alternative, unique in its scenario and the same in every language. */
public record LineId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
