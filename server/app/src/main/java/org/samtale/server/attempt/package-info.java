/** A learner's goes at a scenario. */
@NullMarked
package org.samtale.server.attempt;

import org.jspecify.annotations.NullMarked;
