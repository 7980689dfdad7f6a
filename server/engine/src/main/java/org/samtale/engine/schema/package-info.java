/**
 * What the compiler takes, as JSON Schemas (draft 7), by which editors complete keys and explain them. Made of what package
 * {@code grammar} declares, so that it cannot know another language than the compiler. Knows no editor and writes no file.
 */
@NullMarked
package org.samtale.engine.schema;

import org.jspecify.annotations.NullMarked;
