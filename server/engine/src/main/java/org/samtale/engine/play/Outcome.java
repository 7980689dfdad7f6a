package org.samtale.engine.play;

import java.util.List;
import org.samtale.engine.scenario.ChoiceId;
import org.samtale.engine.scenario.IntentionId;
import org.samtale.engine.scenario.SilenceId;

/** What came of an input. */
public sealed interface Outcome {

    /** The conversation went on. */
    record Advanced(Playthrough playthrough, List<Event> events) implements Outcome {

        public Advanced {
            events = List.copyOf(events);
        }
    }

    /** The rules do not allow it now; nothing has changed. */
    sealed interface Rejected extends Outcome {}

    /** This choice is not among those offered. */
    record NotOffered(ChoiceId choice) implements Rejected {}

    /** No silence of this scenario has this length, or the choice is none. */
    record NoSuchSilence(SilenceId silence) implements Rejected {}

    /** The framework names no such intention, or nobody can be that sure of it. */
    record NoSuchIntention(IntentionId intention) implements Rejected {}

    /** The conversation is over. */
    record AlreadyEnded() implements Rejected {}

    /** This conversation is played alone, or nobody sits there. */
    record NotAPair() implements Rejected {}

    /** All whispers of this conversation are used. */
    record NoWhispersLeft() implements Rejected {}

    /** A whisper is one line, neither empty nor long. */
    record NotAWhisper() implements Rejected {}

    /** There is no turn to take back, it was taken back already, or this is not practice. */
    record NothingToRewind() implements Rejected {}
}
