package org.samtale.engine.course;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.scenario.Language;

/**
 * A chapter of a course.
 *
 * @param language of its texts, which is that of the source where nobody has translated it yet
 * @param lead a sentence that makes one want to begin
 * @param outcomes what one can do afterwards
 * @param parts empty where it is not divided
 */
public record CourseModule(
        ModuleId id,
        Language language,
        String title,
        String lead,
        List<String> outcomes,
        List<Part> parts,
        List<Step> steps) {

    public CourseModule {
        outcomes = List.copyOf(outcomes);
        parts = List.copyOf(parts);
        steps = List.copyOf(steps);
    }

    public Optional<Step> find(StepId step) {
        return steps.stream().filter(one -> one.id().equals(step)).findFirst();
    }

    public Optional<Part> find(PartId part) {
        return parts.stream().filter(one -> one.id().equals(part)).findFirst();
    }

    /** How long it takes, in whole minutes. */
    public int minutes() {
        return StepTime.minutes(steps.stream().mapToInt(Step::seconds).sum());
    }
}
