/**
 * How far learners have come in courses: which version each takes, what happened, and what that amounts to. Knows no pages and
 * no certificates; both ask here.
 */
@NullMarked
package org.samtale.server.progress;

import org.jspecify.annotations.NullMarked;
