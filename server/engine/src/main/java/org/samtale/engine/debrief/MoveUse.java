package org.samtale.engine.debrief;

import org.samtale.engine.scenario.Move;

/** How often a move was used. */
public record MoveUse(Move move, int count) {}
