package org.samtale.server.attempt;

import org.samtale.engine.scenario.SeatId;
import org.samtale.server.learner.LearnerId;

/** Who of a pair sits where. */
public record Seated(SeatId seat, LearnerId learner) {}
