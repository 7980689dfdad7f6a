/** What somebody is handed out of all that is kept of them, in values. Knows nothing that is kept. */
@NullMarked
package org.samtale.server.handout;

import org.jspecify.annotations.NullMarked;
