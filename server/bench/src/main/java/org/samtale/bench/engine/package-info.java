/** The engine alone, measured by JMH. Starts no server. */
@NullMarked
package org.samtale.bench.engine;

import org.jspecify.annotations.NullMarked;
