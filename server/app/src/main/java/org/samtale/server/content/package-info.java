/** Courses from files to memory: read, compile, tell what is wrong. Knows no database and no HTTP. */
@NullMarked
package org.samtale.server.content;

import org.jspecify.annotations.NullMarked;
