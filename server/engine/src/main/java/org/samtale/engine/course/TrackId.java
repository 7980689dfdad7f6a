package org.samtale.engine.course;

/** The name of a way through a course, such as minimum. */
public record TrackId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
