package org.samtale.server.course;

import java.util.List;
import org.samtale.engine.course.Course;
import org.samtale.server.page.Shell;

/** All courses there are. */
public record CoursesPage(Shell shell, List<Course> courses) {

    public CoursesPage {
        courses = List.copyOf(courses);
    }

    public String address(Course course) {
        return CourseAddress.overview(course.id());
    }
}
