package org.samtale.engine.scenario;

/** The name of a way of naming that others have worked out, such as nurse. */
public record CodingId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
