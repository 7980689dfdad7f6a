package org.samtale.server.attempt;

import java.util.Optional;
import java.util.Set;
import org.samtale.engine.scenario.SeatId;

/**
 * An attempt with who of a pair has come.
 *
 * @param there whoever has a window open on it; absent where nobody knows
 */
record Presence(Attempt attempt, Optional<Set<SeatId>> there) {}
