/** What there is to rehearse: the scenarios of the library as a learner may see them before beginning. Knows no learner. */
@NullMarked
package org.samtale.server.catalogue;

import org.jspecify.annotations.NullMarked;
