package org.samtale.engine.scenario;

/** The name of a topic that a choice can open. */
public record TopicId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
