package org.samtale.engine.scenario;

/** A named part of the range of a meter, from a value up to where the next band begins. */
public record Band(BandId id, int from, Text name) {}
