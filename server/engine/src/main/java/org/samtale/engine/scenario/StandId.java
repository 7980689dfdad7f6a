package org.samtale.engine.scenario;

/** The name of a stand on such a question, such as hers. */
public record StandId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
