package org.samtale.engine.course;

/** The name of a part of a module, such as part-a. */
public record PartId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
