/** Asking somebody into the free seat of an attempt by a link. Knows attempts only through their service. */
@NullMarked
package org.samtale.server.invitation;

import org.jspecify.annotations.NullMarked;
