/** What an author may write to begin in the middle, and what comes of it. */
@NullMarked
package org.samtale.engine.trial;

import org.jspecify.annotations.NullMarked;
