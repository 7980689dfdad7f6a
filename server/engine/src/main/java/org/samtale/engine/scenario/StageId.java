package org.samtale.engine.scenario;

/** The name of a stage of the conversation. */
public record StageId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
