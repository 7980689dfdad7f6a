package org.samtale.server.attempt;

/** Where a fork began: the earlier attempt, and how many of its turns were kept. */
public record Origin(AttemptId attempt, int turn) {}
