/**
 * What an author wrote in Markdown, as a tree in which everything knows its place. Knows neither how it was read nor what
 * any of it means.
 */
@NullMarked
package org.samtale.engine.markdown;

import org.jspecify.annotations.NullMarked;
