/**
 * What an author wrote, as a tree in which everything knows its place. Knows neither the format it was read from nor
 * what any of it means.
 */
@NullMarked
package org.samtale.engine.source;

import org.jspecify.annotations.NullMarked;
