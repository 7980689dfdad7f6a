package org.samtale.server.attempt;

import java.util.Optional;
import java.util.UUID;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Meant;
import org.samtale.engine.scenario.ChoiceId;
import org.samtale.engine.scenario.SeatId;
import org.samtale.engine.scenario.SilenceId;

/** What a learner's browser says over the socket, as far as it can be understood. */
sealed interface ClientMessage {

    /** Something the learner wants to happen next; {@code after} is the sequence number it was decided upon. */
    sealed interface Play extends ClientMessage {
        UUID turnId();

        int after();

        /** For the engine, from whoever sits there. */
        Input from(Optional<SeatId> seat);
    }

    /**
     * {@code silence} says how long it was, if the option is to wait and somebody measured it; {@code meant} what the
     * learner tries to do, if they were asked.
     */
    record Choose(UUID turnId, int after, String option, Optional<String> silence, Optional<Meant> meant)
            implements Play {

        @Override
        public Input from(Optional<SeatId> seat) {
            return new Input.Choose(new ChoiceId(option), silence.map(SilenceId::new), meant);
        }
    }

    record Rewind(UUID turnId, int after) implements Play {

        @Override
        public Input from(Optional<SeatId> seat) {
            return new Input.Rewind();
        }
    }

    /** A few words to the other one of a pair. */
    record Whisper(UUID turnId, int after, String text) implements Play {
        private static final SeatId NOBODY = new SeatId("");

        @Override
        public Input from(Optional<SeatId> seat) {
            return new Input.Whisper(seat.orElse(NOBODY), text);
        }
    }

    /** A message with an id that can be answered, and something in it that cannot be used. */
    record Unusable(UUID turnId) implements ClientMessage {}

    /** Not a message of ours at all: whoever sends it is not our page. */
    record Foreign(CloseCode code, String reason) implements ClientMessage {}
}
