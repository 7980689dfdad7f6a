package org.samtale.engine.course;

/** The name of a step, unique in its module. */
public record StepId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
