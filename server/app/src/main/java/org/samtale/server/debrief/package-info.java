/** Looking back at an attempt that has ended: the engine's debrief, put into words. Stores nothing. */
@NullMarked
package org.samtale.server.debrief;

import org.jspecify.annotations.NullMarked;
