/** A light client that plays many learners from one thread. Knows the protocol, not the server. */
@NullMarked
package org.samtale.bench.load;

import org.jspecify.annotations.NullMarked;
