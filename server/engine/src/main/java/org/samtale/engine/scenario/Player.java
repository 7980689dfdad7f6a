package org.samtale.engine.scenario;

/** Who the learner is in the scenario. */
public record Player(Text name, Text role) {}
