/** What an operator may set, read once at start and checked whole. Knows no other package. */
@NullMarked
package org.samtale.server.config;

import org.jspecify.annotations.NullMarked;
