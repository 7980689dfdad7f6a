/** Measures what the product promises and prints one table. Knows the product; the product does not know it. */
@NullMarked
package org.samtale.bench;

import org.jspecify.annotations.NullMarked;
