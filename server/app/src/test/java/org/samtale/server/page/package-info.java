/** Pages that the server writes, without a server. */
@NullMarked
package org.samtale.server.page;

import org.jspecify.annotations.NullMarked;
