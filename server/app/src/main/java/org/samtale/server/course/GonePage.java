package org.samtale.server.course;

import java.util.Optional;
import org.samtale.engine.course.Course;
import org.samtale.server.page.Shell;

/**
 * A step that was taken out since its page was drawn.
 *
 * @param typed the words that were sent to it, which are kept nowhere
 */
public record GonePage(Shell shell, Course course, CourseAddress address, Optional<String> typed) {}
