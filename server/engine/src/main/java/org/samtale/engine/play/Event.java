package org.samtale.engine.play;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.scenario.Cast;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Cue;
import org.samtale.engine.scenario.Ending;
import org.samtale.engine.scenario.Fact;
import org.samtale.engine.scenario.Goal;
import org.samtale.engine.scenario.Inquiry;
import org.samtale.engine.scenario.Interruption;
import org.samtale.engine.scenario.Line;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.scenario.Mood;
import org.samtale.engine.scenario.Seat;
import org.samtale.engine.scenario.Silence;
import org.samtale.engine.scenario.Stage;
import org.samtale.engine.scenario.Topic;

/**
 * Something that happened in a conversation. Events refer to the scenario and carry no words, so the course is the same
 * in every language.
 */
public sealed interface Event {

    /** The visit came to a new stage. */
    record StageEntered(Stage stage) implements Event {}

    /** The learner said or did something. */
    record You(Choice choice) implements Event {}

    /** The learner kept silent, for as long as the framework has a name for. */
    record Waited(Choice choice, Optional<Silence> length) implements Event {}

    /** Somebody said something, or something was seen. */
    record Spoken(Line line) implements Event {}

    /** A face changed without words; the direction that shows it comes next. */
    record MoodChanged(Cast cast, Mood mood) implements Event {}

    /** A fact came out, reliably or only because it was suggested. */
    record FactHeard(Fact fact, boolean reliable) implements Event {}

    /** A fact that was heard was summed up and holds. */
    record FactConfirmed(Fact fact) implements Event {}

    /** A meter stands elsewhere after the turn than before it; at most one of these for each meter and turn. */
    record MeterMoved(Meter meter, int from, int to) implements Event {

        public int by() {
            return to - from;
        }
    }

    /** A goal got or lost points. */
    record GoalMoved(Goal goal, int by) implements Event {}

    /** A topic was opened. */
    record TopicOpened(Topic topic) implements Event {}

    /** A signal can be seen now. */
    record CueShown(Cue cue, boolean returning) implements Event {}

    /** The learner took up a signal. */
    record CueNoticed(Cue cue) implements Event {}

    /** The learner passed a signal by. */
    record CueMissed(Cue cue) implements Event {}

    /** Somebody took the floor. */
    record Interrupted(Interruption interruption) implements Event {}

    /**
     * The word went from one of a pair to the other.
     *
     * @param tooSoon whether it was given sooner than those in the room can follow
     * @param taken whether the other one took it, because who had it had left
     */
    record HandedOver(Seat from, Seat to, boolean tooSoon, boolean taken) implements Event {}

    /** The other one of a pair had asked for it before. */
    record AskedAgain(Inquiry inquiry) implements Event {}

    /** One of a pair wrote the other a few words that nobody in the room can hear. */
    record Whispered(Seat seat, String text) implements Event {}

    /** The last turn was taken back; the conversation stands after this turn again. */
    record Rewound(int turn) implements Event {}

    /** The conversation is over; the epilogue has been spoken and is repeated here as a whole. */
    record Ended(Ending ending, List<Line> epilogue) implements Event {

        public Ended {
            epilogue = List.copyOf(epilogue);
        }
    }
}
