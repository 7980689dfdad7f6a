package org.samtale.engine.scenario;

/** A part of the visit that the learner can see themselves in. */
public record Stage(int index, StageId id, Text name) {}
