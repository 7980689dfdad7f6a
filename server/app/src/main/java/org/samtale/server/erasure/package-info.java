/** Deletes what is kept of a learner: when they say so, or when they have been away for long and nobody could find them. Knows no feature but learners. */
@NullMarked
package org.samtale.server.erasure;

import org.jspecify.annotations.NullMarked;
