package org.samtale.engine.scenario;

/** Points that something gives to a goal, or takes from it. */
public record GoalPoints(Goal goal, int points) {}
