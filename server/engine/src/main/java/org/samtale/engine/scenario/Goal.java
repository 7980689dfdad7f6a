package org.samtale.engine.scenario;

/** A learning goal; it counts as reached from {@code fullAt} points, and as on the way from one. */
public record Goal(int index, GoalId id, Text text, int fullAt) {}
