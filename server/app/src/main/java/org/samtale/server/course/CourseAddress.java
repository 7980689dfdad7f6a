package org.samtale.server.course;

import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.course.StepRef;

/** Where the pages of a course stand. */
public record CourseAddress(CourseId course) {

    public String overview() {
        return "/courses/" + course;
    }

    public String module(ModuleId module) {
        return overview() + "/" + module;
    }

    public String step(StepRef step) {
        return module(step.module()) + "/" + step.step();
    }

    public String print(StepRef step) {
        return step(step) + "/print";
    }

    /** Where a paper is shared with others. */
    public String share(StepRef step) {
        return step(step) + "/share";
    }

    /** A drawing of a module, such as figures/three-hats.svg. */
    public String figure(ModuleId module, String file) {
        return module(module) + "/" + file;
    }
}
