/** Mail on its way out: kept until it is sent, tried again, written to a folder where there is no mail server. Knows no learner. */
@NullMarked
package org.samtale.server.mail;

import org.jspecify.annotations.NullMarked;
