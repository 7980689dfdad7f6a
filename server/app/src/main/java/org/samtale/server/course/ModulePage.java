package org.samtale.server.course;

import java.util.List;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.CourseModule;
import org.samtale.server.page.Shell;

/** A whole module, to read on and on, and to print. */
public record ModulePage(Shell shell, Course course, CourseModule module, CourseAddress address, List<Showing> steps) {

    public ModulePage {
        steps = List.copyOf(steps);
    }
}
