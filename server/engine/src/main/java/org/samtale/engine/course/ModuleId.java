package org.samtale.engine.course;

/** The name of a module, and of the folder it lies in. */
public record ModuleId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
