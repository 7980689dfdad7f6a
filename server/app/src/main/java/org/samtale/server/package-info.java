/** The program itself: reads the command line and wires the features together. Known by no other package. */
@NullMarked
package org.samtale.server;

import org.jspecify.annotations.NullMarked;
