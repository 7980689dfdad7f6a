package org.samtale.server.content;

import java.util.List;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.compile.CourseCompilation;

/** A course as it can be taken, and the files it was made from. */
public final class CourseVersion {
    private final CourseFiles files;
    private final String hash;
    private final CourseCompilation.Compiled compiled;

    public CourseVersion(CourseFiles files, CourseCompilation.Compiled compiled) {
        this.files = files;
        this.hash = files.version();
        this.compiled = compiled;
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

    public List<Course> translations() {
        return compiled.translations();
    }
}
