package org.samtale.server.attempt;

import java.util.List;

/** An attempt with its turns as they stand in the log, in order. */
record Played(Attempt attempt, List<Turn> turns) {
    Played {
        turns = List.copyOf(turns);
    }
}
