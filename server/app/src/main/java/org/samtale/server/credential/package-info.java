/** What an award says, signed so that nobody can change it, and checked by whoever has the public keys. Knows no database. */
@NullMarked
package org.samtale.server.credential;

import org.jspecify.annotations.NullMarked;
