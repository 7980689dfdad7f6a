/** Hands a learner all that is kept of them, in one file. Knows no feature but learners. */
@NullMarked
package org.samtale.server.download;

import org.jspecify.annotations.NullMarked;
