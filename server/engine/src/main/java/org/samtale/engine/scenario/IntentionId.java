package org.samtale.engine.scenario;

/** The name of something one can try to do, such as understand. */
public record IntentionId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
