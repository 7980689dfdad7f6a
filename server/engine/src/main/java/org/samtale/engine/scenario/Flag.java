package org.samtale.engine.scenario;

/** A yes-or-no memory of the conversation. */
public record Flag(int index, FlagId id) {}
