/**
 * Conditions: one sentence of an author, typed and resolved to numbers. Knows no scenario; what holds now it asks a
 * {@link org.samtale.engine.expression.Situation}.
 */
@NullMarked
package org.samtale.engine.expression;

import org.jspecify.annotations.NullMarked;
