/** The commands of {@code bin/samtale}. The only place that prints to a terminal. */
@NullMarked
package org.samtale.server.command;

import org.jspecify.annotations.NullMarked;
