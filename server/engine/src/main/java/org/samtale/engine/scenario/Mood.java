package org.samtale.engine.scenario;

/** A mood a face can show, with the word the learner reads. */
public record Mood(MoodId id, Text name) {}
