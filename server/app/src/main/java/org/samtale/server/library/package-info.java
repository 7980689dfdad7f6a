/** Scenarios from files to memory: read, compile, keep one unchanging picture of all. Knows no database and no HTTP. */
@NullMarked
package org.samtale.server.library;

import org.jspecify.annotations.NullMarked;
