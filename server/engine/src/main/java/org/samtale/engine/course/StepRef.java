package org.samtale.engine.course;

/** A step of a course, wherever it is spoken of. */
public record StepRef(ModuleId module, StepId step) {

    @Override
    public String toString() {
        return module + "/" + step;
    }
}
