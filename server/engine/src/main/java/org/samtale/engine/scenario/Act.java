package org.samtale.engine.scenario;

import java.util.Optional;

/** What the learner does by a choice; sealed, because a new kind of act must be decided upon everywhere. */
public sealed interface Act {

    /** Words, and possibly something done first. */
    record Say(Text words, Optional<Text> action) implements Act {}

    /** Something done without words. */
    record Do(Text action) implements Act {}

    /** A silence. */
    record Wait(Text text) implements Act {}
}
