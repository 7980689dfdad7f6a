/** Holds every explanation against the compiler: its wrong example is wrong in just this way, its right one is right. */
@NullMarked
package org.samtale.engine.explain;

import org.jspecify.annotations.NullMarked;
