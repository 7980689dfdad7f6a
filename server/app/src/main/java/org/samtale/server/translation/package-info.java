/**
 * The sheet a translator works on: written from a scenario, read back into the translation beside it. Knows no HTTP and no
 * database.
 */
@NullMarked
package org.samtale.server.translation;

import org.jspecify.annotations.NullMarked;
