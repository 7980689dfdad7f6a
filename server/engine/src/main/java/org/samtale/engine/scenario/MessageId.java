package org.samtale.engine.scenario;

/** The name of a question a pair should speak about with one voice, such as walker. */
public record MessageId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
