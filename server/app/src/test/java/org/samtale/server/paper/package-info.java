@NullMarked
package org.samtale.server.paper;

import org.jspecify.annotations.NullMarked;
