package org.samtale.server.attempt;

import java.util.Optional;

/**
 * What a learner asks for to begin, or to try again from a turn of an earlier attempt. Whoever takes a seat wants to do it
 * together with somebody.
 */
record NewAttempt(String scenario, String language, String mode, Optional<From> from, Optional<String> seat) {

    /** The earlier attempt, and how many of its turns are kept. */
    record From(String attempt, int turn) {}
}
