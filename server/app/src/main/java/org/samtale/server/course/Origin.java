package org.samtale.server.course;

import java.util.Optional;
import java.util.UUID;

/**
 * Where an answer was given.
 *
 * @param who for whom the page was made, as it said; empty where it could not say
 * @param event under which it lies on the device until it is kept, where it does
 */
record Origin(Optional<String> who, Optional<UUID> event) {}
