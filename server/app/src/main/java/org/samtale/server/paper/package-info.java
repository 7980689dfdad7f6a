/** Letting others read a paper of a course by a link. Knows what stands on it only by what progress tells. */
@NullMarked
package org.samtale.server.paper;

import org.jspecify.annotations.NullMarked;
