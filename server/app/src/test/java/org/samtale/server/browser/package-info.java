/** The pages in a real Chromium, as a learner meets them. */
@NullMarked
package org.samtale.server.browser;

import org.jspecify.annotations.NullMarked;
