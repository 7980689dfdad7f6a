/** What a learner writes down after an attempt. Knows nothing of how the attempt was played. */
@NullMarked
package org.samtale.server.reflection;

import org.jspecify.annotations.NullMarked;
