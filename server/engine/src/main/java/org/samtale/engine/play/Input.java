package org.samtale.engine.play;

import org.samtale.engine.scenario.ChoiceId;

/** What a learner can do. The inputs of an attempt, with its seed, are the attempt. */
public sealed interface Input {

    /** No id of a choice begins with this. */
    String REWIND = "<rewind";

    /** One line of a log that {@link #decode} understands. */
    String encode();

    static Input decode(String encoded) {
        return encoded.equals(REWIND) ? new Rewind() : new Choose(new ChoiceId(encoded));
    }

    /** Take one of the offered choices. */
    record Choose(ChoiceId choice) implements Input {

        @Override
        public String encode() {
            return choice.value();
        }
    }

    /** Take the last turn back; in practice only, and only one. */
    record Rewind() implements Input {

        @Override
        public String encode() {
            return REWIND;
        }
    }
}
