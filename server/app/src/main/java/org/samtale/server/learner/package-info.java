/** Who rehearses. Knows no attempt. */
@NullMarked
package org.samtale.server.learner;

import org.jspecify.annotations.NullMarked;
