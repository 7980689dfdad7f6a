package org.samtale.engine.course.compile;

import java.util.Map;
import java.util.Set;
import org.samtale.engine.course.CourseModule;
import org.samtale.engine.course.StepId;
import org.samtale.engine.source.Place;

/**
 * A module as it was read, with what later checks point at.
 *
 * @param broken steps in which not everything was understood
 */
record ModuleDraft(CourseModule module, Place top, Map<StepId, Place> places, Set<StepId> broken) {

    Place placeOf(StepId step) {
        return places.getOrDefault(step, top);
    }
}
