package org.samtale.server.attempt;

import java.time.Instant;
import org.samtale.engine.scenario.EndingId;

/**
 * How an attempt came to its end.
 *
 * @param turns in the course that ended; turns taken back are not among them
 */
public record Ended(Instant at, EndingId ending, int turns) {}
