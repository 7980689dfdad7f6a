/**
 * Tries a scenario out: plays it many times in many ways, and says what can be reached, whether skill pays, and what can
 * be guessed. Knows how to play and nothing of files, clocks or threads; a compiled scenario knows nothing of it.
 */
@NullMarked
package org.samtale.engine.probe;

import org.jspecify.annotations.NullMarked;
