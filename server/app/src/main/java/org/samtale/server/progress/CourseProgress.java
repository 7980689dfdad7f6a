package org.samtale.server.progress;

import org.samtale.engine.course.progress.Progress;
import org.samtale.server.content.CourseVersion;

/**
 * A course in the version that a learner takes, and how far they have come in it.
 *
 * @param latest tells one state of it from the next; 0 before anything has happened
 */
public record CourseProgress(CourseVersion version, Progress progress, long latest) {}
