/** Whether an award is genuine: for everybody, without an account, by its code or by the file itself. Keeps nothing. */
@NullMarked
package org.samtale.server.verification;

import org.jspecify.annotations.NullMarked;
