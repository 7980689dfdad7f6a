/** What tests of the engine share: reading YAML, a small scenario, the folders of the repository. */
@NullMarked
package org.samtale.engine.testing;

import org.jspecify.annotations.NullMarked;
