/** How somebody talks, over all their tries: kinds of moves, read from what they did. Knows attempts, and keeps nothing of its own. */
@NullMarked
package org.samtale.server.profile;

import org.jspecify.annotations.NullMarked;
