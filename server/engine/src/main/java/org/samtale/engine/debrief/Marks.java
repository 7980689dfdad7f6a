package org.samtale.engine.debrief;

import java.util.Optional;
import java.util.OptionalInt;
import org.samtale.engine.scenario.Choice;

/** The turns to look at together; a short or even conversation may lack one. */
public record Marks(OptionalInt best, OptionalInt turning, Optional<Missed> missed) {

    /** A turn in which something else that was offered would have helped more. */
    public record Missed(int turn, Choice instead) {}
}
