/**
 * How a conversation goes: a scenario, a seed and the learner's inputs in, events out. Knows no language, no learner and
 * no storage.
 */
@NullMarked
package org.samtale.engine.play;

import org.jspecify.annotations.NullMarked;
