/**
 * What a learner has done in a course, and what that amounts to: answers judged, steps done, how much is left. Pure functions
 * over what happened; knows neither who the learner is nor where it is kept.
 */
@NullMarked
package org.samtale.engine.course.progress;

import org.jspecify.annotations.NullMarked;
