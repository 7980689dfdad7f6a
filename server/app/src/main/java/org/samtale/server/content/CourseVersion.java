package org.samtale.server.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.Task;
import org.samtale.engine.course.compile.CourseCompilation;
import org.samtale.engine.scenario.ScenarioId;

/** A course as it can be taken, and the files it was made from. */
public final class CourseVersion {
    private final CourseFiles files;
    private final String hash;
    private final CourseCompilation.Compiled compiled;
    private final Map<StepRef, ScenarioId> talks;

    public CourseVersion(CourseFiles files, CourseCompilation.Compiled compiled) {
        this.files = files;
        this.hash = files.version();
        this.compiled = compiled;
        this.talks = talks(compiled.source());
    }

    private static Map<StepRef, ScenarioId> talks(Course course) {
        var talks = new LinkedHashMap<StepRef, ScenarioId>();
        for (var module : course.modules()) {
            for (var step : module.steps()) {
                if (step.task().orElse(null) instanceof Task.Talk talk) {
                    talks.put(new StepRef(module.id(), step.id()), talk.scenario());
                }
            }
        }
        return Collections.unmodifiableMap(talks);
    }

    public CourseId id() {
        return compiled.source().id();
    }

    /** Names it: another file, another hash. */
    public String hash() {
        return hash;
    }

    public CourseFiles files() {
        return files;
    }

    /** In the language it was written in. */
    public Course source() {
        return compiled.source();
    }

    /** The steps in which a conversation is held, and at which scenario; in the order of the course. */
    public Map<StepRef, ScenarioId> talks() {
        return talks;
    }

    public List<Course> translations() {
        return compiled.translations();
    }
}
