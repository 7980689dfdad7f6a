/**
 * One PostgreSQL to stand on, brought along or somewhere else, and the units of work that run in it. Knows no feature and
 * no table of theirs.
 */
@NullMarked
package org.samtale.server.database;

import org.jspecify.annotations.NullMarked;
