/** What is measured, each in a process of its own: the server, and the echo it is compared with. */
@NullMarked
package org.samtale.bench.process;

import org.jspecify.annotations.NullMarked;
