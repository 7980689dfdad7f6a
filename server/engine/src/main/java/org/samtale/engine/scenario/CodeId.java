package org.samtale.engine.scenario;

/** The name of something one can say or do, within a {@link Coding}. */
public record CodeId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
