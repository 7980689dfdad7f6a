/**
 * A scenario that was checked: every jump lands, every name is known. Knows neither how it was written down nor how a
 * conversation over it went.
 */
@NullMarked
package org.samtale.engine.scenario;

import org.jspecify.annotations.NullMarked;
