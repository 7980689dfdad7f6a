/** Pages that the server writes itself, so that they can be read without script. Knows no feature and no HTTP. */
@NullMarked
package org.samtale.server.page;

import org.jspecify.annotations.NullMarked;
