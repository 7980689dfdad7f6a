/** The edge that every feature shares: listening, refusing, describing failures, serving pages. Knows no feature and no database. */
@NullMarked
package org.samtale.server.web;

import org.jspecify.annotations.NullMarked;
