package org.samtale.engine.course;

import java.util.List;

/** Some steps of a module that follow on each other, so that a track can have them without the others. */
public record Part(PartId id, String title, List<StepId> steps) {

    public Part {
        steps = List.copyOf(steps);
    }
}
