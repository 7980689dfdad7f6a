package org.samtale.engine.scenario;

/** The name of a seat in pair play, such as ot. */
public record SeatId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
