/**
 * A course as it is taught: modules, steps, what is read there and what is to be done. Plain values that have been checked;
 * knows neither the files they came from nor who takes the course.
 */
@NullMarked
package org.samtale.engine.course;

import org.jspecify.annotations.NullMarked;
