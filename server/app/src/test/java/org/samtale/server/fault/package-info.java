/** Faults on purpose: what a client saw is held against what the database kept. */
@NullMarked
package org.samtale.server.fault;

import org.jspecify.annotations.NullMarked;
