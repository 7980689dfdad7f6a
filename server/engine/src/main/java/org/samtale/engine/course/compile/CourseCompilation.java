package org.samtale.engine.course.compile;

import java.util.List;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.course.Course;

/** What came of compiling one course: a course that can be taken, or the reasons there is none. */
public sealed interface CourseCompilation {

    /** In the order of the files. */
    List<Diagnostic> diagnostics();

    /** A course in the language it was written in and in the others, and what is not quite right with it. */
    record Compiled(Course source, List<Course> translations, List<Diagnostic> diagnostics)
            implements CourseCompilation {

        public Compiled {
            translations = List.copyOf(translations);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** No course; at least one of the diagnostics is an error. */
    record Failed(List<Diagnostic> diagnostics) implements CourseCompilation {

        public Failed {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
