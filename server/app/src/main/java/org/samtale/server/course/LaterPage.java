package org.samtale.server.course;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samtale.engine.course.Course;
import org.samtale.server.page.Shell;

/**
 * What could not be kept just now, of a step that cannot be shown: to be sent again as it is.
 *
 * @param here where it is sent to
 * @param form all that was in its form, in its order
 */
public record LaterPage(
        Shell shell, Course course, CourseAddress address, String here, Map<String, List<String>> form) {
    public LaterPage {
        form = Collections.unmodifiableMap(new LinkedHashMap<>(form));
    }

    /** Words, for who wrote them to see that they are there. */
    public boolean isText(String field) {
        return field.startsWith("text.");
    }
}
