/** Holds the schemas for editors against the compiler and against everything that is written in the language. */
@NullMarked
package org.samtale.engine.schema;

import org.jspecify.annotations.NullMarked;
