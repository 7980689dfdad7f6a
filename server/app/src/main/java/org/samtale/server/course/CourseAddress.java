package org.samtale.server.course;

import java.util.Optional;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.course.StepRef;

/**
 * Where the pages of a course stand.
 *
 * @param version the one that is shown there
 */
public record CourseAddress(CourseId course, Optional<String> version) {

    /** Of whichever version somebody takes. */
    public CourseAddress(CourseId course) {
        this(course, Optional.empty());
    }

    public String overview() {
        return overview(course);
    }

    static String overview(CourseId course) {
        return "/courses/" + course;
    }

    static String news(CourseId course) {
        return "/c/" + course + "/news";
    }

    /** Where one was, or where one begins. */
    public String resume() {
        return "/c/" + course;
    }

    /** Where one saves what one has done, and from where one comes back to a page of the course. */
    public String keep(String page) {
        return "/save?from=" + page;
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

    /** A drawing of a module, such as figures/three-hats.svg, as it is in this version and stays for ever. */
    public String figure(ModuleId module, String file) {
        return module(module) + "/" + file
                + version.map(one -> "?version=" + one).orElse("");
    }

    /** What is new since a learner began. */
    public String news() {
        return news(course);
    }
}
