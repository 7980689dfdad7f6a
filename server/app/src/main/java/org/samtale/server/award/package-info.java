/**
 * Awards: issued from our own record of what was completed, kept in a ledger that is only ever appended to. Knows completions only by an
 * interface of its own, and nothing of courses.
 */
@NullMarked
package org.samtale.server.award;

import org.jspecify.annotations.NullMarked;
