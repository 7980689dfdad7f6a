package org.samtale.engine.course;

/** The name of a course, such as supervising-together. */
public record CourseId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
