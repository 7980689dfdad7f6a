package org.samtale.server.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which seat of which attempt. */
@Embeddable
record SeatKey(@Column(name = "attempt_id") UUID attempt, String seat) {}
