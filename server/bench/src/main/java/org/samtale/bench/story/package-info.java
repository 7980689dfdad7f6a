/** One long story told by our engine and by blade-ink, measured by JMH. Starts no server. */
@NullMarked
package org.samtale.bench.story;

import org.jspecify.annotations.NullMarked;
