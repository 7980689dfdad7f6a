/**
 * Trying a conversation out from the middle: what an author writes in a terminal, understood or refused with a remedy. Knows
 * how names and ranges are said, not how a turn is played.
 */
@NullMarked
package org.samtale.engine.trial;

import org.jspecify.annotations.NullMarked;
