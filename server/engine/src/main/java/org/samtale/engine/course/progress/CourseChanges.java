package org.samtale.engine.course.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.Step;
import org.samtale.engine.course.StepRef;

/**
 * What has become of a course between two versions of it, step by step, for whoever has begun with the first.
 *
 * @param added in the order in which they stand now
 * @param changed those that say or ask something else now
 * @param gone in the order in which they stood
 */
public record CourseChanges(List<StepRef> added, List<StepRef> changed, List<StepRef> gone) {

    public CourseChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }

    /**
     * Compares them.
     *
     * @param before in the same language as {@code now}
     */
    public static CourseChanges between(Course before, Course now) {
        var old = steps(before);
        var present = steps(now);
        return new CourseChanges(
                present.keySet().stream().filter(step -> !old.containsKey(step)).toList(),
                present.keySet().stream()
                        .filter(old::containsKey)
                        .filter(step -> !Objects.equals(present.get(step), old.get(step)))
                        .toList(),
                old.keySet().stream().filter(step -> !present.containsKey(step)).toList());
    }

    private static Map<StepRef, Step> steps(Course course) {
        var steps = new LinkedHashMap<StepRef, Step>();
        course.modules().forEach(module -> module.steps()
                .forEach(step -> steps.put(new StepRef(module.id(), step.id()), step)));
        return steps;
    }
}
