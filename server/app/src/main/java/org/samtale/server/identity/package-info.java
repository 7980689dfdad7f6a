/** Who a learner is, proved by a link in a mail; brings together what they did on several devices. Knows no attempt. */
@NullMarked
package org.samtale.server.identity;

import org.jspecify.annotations.NullMarked;
