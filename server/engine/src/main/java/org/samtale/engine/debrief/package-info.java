/**
 * What a finished conversation shows when one looks back at it. Knows no wording: words are counted where the language
 * is known.
 */
@NullMarked
package org.samtale.engine.debrief;

import org.jspecify.annotations.NullMarked;
