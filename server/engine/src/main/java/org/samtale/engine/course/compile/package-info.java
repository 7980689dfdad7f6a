/**
 * From an author's files to a checked course, or to everything that is wrong with them. Reads no files and throws no
 * exception for an author's mistake.
 */
@NullMarked
package org.samtale.engine.course.compile;

import org.jspecify.annotations.NullMarked;
