package org.samtale.engine.scenario;

/** The name of a part of a meter's range, such as wary. */
public record BandId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
