/**
 * The keys of an author's files: which there are in which place, what may stand behind each, and what each is for. The
 * compiler reads nothing that is not declared here, and the schema for editors is made of it. Knows neither how keys are read
 * nor how they are shown.
 */
@NullMarked
package org.samtale.engine.grammar;

import org.jspecify.annotations.NullMarked;
