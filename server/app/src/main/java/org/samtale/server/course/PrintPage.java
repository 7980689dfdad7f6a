package org.samtale.server.course;

import org.samtale.engine.course.Course;
import org.samtale.engine.course.CourseModule;
import org.samtale.server.page.Shell;

/** A step on one sheet of paper. */
public record PrintPage(Shell shell, Course course, CourseModule module, Showing showing) {}
