/** Courses as pages and forms, read as HTML and over HTTP. */
@NullMarked
package org.samtale.server.course;

import org.jspecify.annotations.NullMarked;
