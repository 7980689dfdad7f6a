/** What can go wrong for a client, as values. Knows no HTTP and no database. */
@NullMarked
package org.samtale.server.problem;

import org.jspecify.annotations.NullMarked;
