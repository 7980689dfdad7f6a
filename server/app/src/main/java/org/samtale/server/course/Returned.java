package org.samtale.server.course;

import java.util.Optional;

/**
 * How a form comes back that was not kept: with all that was in it.
 *
 * @param trouble what has not worked; empty where each field says so
 * @param typedBy for whom the page was made that it was typed in
 * @param asksWhose whether it was not kept because that may have been another
 */
record Returned(Optional<String> trouble, Optional<String> typedBy, boolean asksWhose) {}
