package org.samtale.server.paper;

import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.StepRef;

/** Which paper: every step has one at most. */
record PaperId(CourseId course, StepRef step) {}
