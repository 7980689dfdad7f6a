/** A course as pages to read, and forms to do something with. Knows how far a learner has come only by what progress tells. */
@NullMarked
package org.samtale.server.course;

import org.jspecify.annotations.NullMarked;
