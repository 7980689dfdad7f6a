/** What tests of the whole server share: a running one, one to be killed, visitors to them, and the documents it is held against. */
@NullMarked
package org.samtale.server.testing;

import org.jspecify.annotations.NullMarked;
