package org.samtale.server.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which row of the log. */
@Embeddable
record TurnKey(@Column(name = "attempt_id") UUID attempt, int seq) {}
