/** Secrets that one browser or one link carries. Knows nobody who uses them. */
@NullMarked
package org.samtale.server.secret;

import org.jspecify.annotations.NullMarked;
