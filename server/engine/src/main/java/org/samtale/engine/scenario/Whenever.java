package org.samtale.engine.scenario;

import org.samtale.engine.expression.Condition;

/** Something that happens as soon as a condition holds, at most once. */
public record Whenever(int index, String id, Condition when, Way go) {}
