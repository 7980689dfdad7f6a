package org.samtale.engine.scenario;

/** The name of a place in the conversation, unique in its scenario. */
public record NodeId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
