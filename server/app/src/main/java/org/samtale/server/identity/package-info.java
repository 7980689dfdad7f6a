/** Who a learner is, proved by a link in a mail or by somebody they sign in with; brings together what they did on several devices. Knows no attempt. */
@NullMarked
package org.samtale.server.identity;

import org.jspecify.annotations.NullMarked;
