/** Tests of the engine as a whole. */
@NullMarked
package org.samtale.engine;

import org.jspecify.annotations.NullMarked;
