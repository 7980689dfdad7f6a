package org.samtale.engine.play;

import java.util.Optional;
import org.samtale.engine.scenario.ChoiceId;
import org.samtale.engine.scenario.SilenceId;

/** What a learner can do. The inputs of an attempt, with its seed, are the attempt. */
public sealed interface Input {

    /** No id of a choice begins with this. */
    String REWIND = "<rewind";

    /** Stands between a choice and how long the silence was; in no id. */
    char LENGTH = '/';

    /** One line of a log that {@link #decode} understands. */
    String encode();

    static Input decode(String encoded) {
        if (encoded.equals(REWIND)) {
            return new Rewind();
        }
        int length = encoded.indexOf(LENGTH);
        return length < 0
                ? new Choose(new ChoiceId(encoded))
                : new Choose(
                        new ChoiceId(encoded.substring(0, length)),
                        Optional.of(new SilenceId(encoded.substring(length + 1))));
    }

    /** Take one of the offered choices; a silence may say how long it was. */
    record Choose(ChoiceId choice, Optional<SilenceId> silence) implements Input {

        public Choose(ChoiceId choice) {
            this(choice, Optional.empty());
        }

        @Override
        public String encode() {
            return silence.isEmpty() ? choice.value() : choice.value() + LENGTH + silence.get();
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
