/**
 * A conversation as plain text that a person can read and the build can replay. Knows no files.
 */
@NullMarked
package org.samtale.engine.transcript;

import org.jspecify.annotations.NullMarked;
