package org.samtale.server.invitation;

import java.time.Instant;
import org.samtale.engine.scenario.SeatId;
import org.samtale.server.attempt.AttemptId;

/** Somebody may take this seat. */
record Invitation(AttemptId attempt, SeatId seat, Instant createdAt) {}
