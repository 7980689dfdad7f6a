/** Classes that do what the engine must not do, so that the rule against it is seen to bite. */
@NullMarked
package org.samtale.engine.planted;

import org.jspecify.annotations.NullMarked;
