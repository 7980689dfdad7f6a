package org.samtale.engine.scenario;

/** A question the learner is asked in the debrief. */
public record Question(QuestionId id, Text text) {}
