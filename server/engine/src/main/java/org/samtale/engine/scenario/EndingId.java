package org.samtale.engine.scenario;

/** The name of a way the conversation can end. */
public record EndingId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
