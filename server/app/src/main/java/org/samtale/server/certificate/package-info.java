/** An award on paper: one page that people can show, read aloud and keep, with the signed credential in it. Knows no database. */
@NullMarked
package org.samtale.server.certificate;

import org.jspecify.annotations.NullMarked;
