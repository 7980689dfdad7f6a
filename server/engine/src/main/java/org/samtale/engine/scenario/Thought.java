package org.samtale.engine.scenario;

/** What somebody thought about a choice; told in the debrief. */
public record Thought(Cast who, Text text) {}
