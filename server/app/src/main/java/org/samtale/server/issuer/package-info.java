/** The keys that awards are signed with: made, kept, changed for new ones, and their public halves told to everybody. */
@NullMarked
package org.samtale.server.issuer;

import org.jspecify.annotations.NullMarked;
