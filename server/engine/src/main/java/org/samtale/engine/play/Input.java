package org.samtale.engine.play;

import java.util.Optional;
import org.samtale.engine.scenario.ChoiceId;
import org.samtale.engine.scenario.SeatId;
import org.samtale.engine.scenario.SilenceId;

/** What a learner can do. The inputs of an attempt, with its seed, are the attempt. */
public sealed interface Input {

    /** No id of a choice begins with this. */
    String REWIND = "<rewind";

    /** Before who whispers and what; no id of a choice begins with this. */
    String WHISPER = "<whisper:";

    /** Before what is chosen in the other one's place; no id of a choice begins with this. */
    String INSTEAD = "<instead:";

    /** Stands between a choice and how long the silence was; in no id. */
    char LENGTH = '/';

    /** Stands between that and what was meant by it; in no id. */
    char MEANT = '?';

    /** One line of a log that {@link #decode} understands. */
    String encode();

    static Input decode(String encoded) {
        if (encoded.equals(REWIND)) {
            return new Rewind();
        }
        if (encoded.startsWith(WHISPER)) {
            return Whisper.decode(encoded.substring(WHISPER.length()));
        }
        if (encoded.startsWith(INSTEAD)) {
            return chosen(encoded.substring(INSTEAD.length())).instead();
        }
        return chosen(encoded);
    }

    private static Choose chosen(String encoded) {
        int meant = encoded.indexOf(MEANT);
        return meant < 0
                ? decode(encoded, Optional.empty())
                : decode(encoded.substring(0, meant), Optional.of(Meant.decode(encoded.substring(meant + 1))));
    }

    private static Choose decode(String encoded, Optional<Meant> meant) {
        int length = encoded.indexOf(LENGTH);
        return length < 0
                ? new Choose(new ChoiceId(encoded), Optional.empty(), meant)
                : new Choose(
                        new ChoiceId(encoded.substring(0, length)),
                        Optional.of(new SilenceId(encoded.substring(length + 1))),
                        meant);
    }

    /**
     * Take one of the offered choices. A silence may say how long it was, and any choice what was meant by it.
     *
     * @param isInstead whether in a pair the other one took it, because who has the word left it behind
     */
    record Choose(ChoiceId choice, Optional<SilenceId> silence, Optional<Meant> meant, boolean isInstead)
            implements Input {

        public Choose(ChoiceId choice, Optional<SilenceId> silence, Optional<Meant> meant) {
            this(choice, silence, meant, false);
        }

        public Choose(ChoiceId choice) {
            this(choice, Optional.empty(), Optional.empty());
        }

        public Choose instead() {
            return new Choose(choice, silence, meant, true);
        }

        @Override
        public String encode() {
            return (isInstead ? INSTEAD : "")
                    + choice
                    + silence.map(length -> LENGTH + length.value()).orElse("")
                    + meant.map(intention -> MEANT + intention.encode()).orElse("");
        }
    }

    /** Write the other one of a pair a few words; it is no turn. */
    record Whisper(SeatId seat, String text) implements Input {

        public static final int LONGEST = 140;

        /** What makes text run the other way: embeddings and overrides, then isolates. */
        private static final int FIRST_EMBEDDING = 0x202A;

        private static final int LAST_EMBEDDING = 0x202E;
        private static final int FIRST_ISOLATE = 0x2066;
        private static final int LAST_ISOLATE = 0x2069;

        /** One line with something in it that can be seen, and nothing that turns the text around it. */
        public boolean isPossible() {
            return text.codePoints().anyMatch(Whisper::isSeen)
                    && text.codePointCount(0, text.length()) <= LONGEST
                    && text.codePoints().noneMatch(Whisper::breaksTheLine);
        }

        private static boolean breaksTheLine(int character) {
            int type = Character.getType(character);
            return type == Character.CONTROL
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || (character >= FIRST_EMBEDDING && character <= LAST_EMBEDDING)
                    || (character >= FIRST_ISOLATE && character <= LAST_ISOLATE);
        }

        private static boolean isSeen(int character) {
            int type = Character.getType(character);
            return type != Character.SPACE_SEPARATOR && type != Character.FORMAT && type != Character.CONTROL;
        }

        private static Whisper decode(String encoded) {
            int text = encoded.indexOf(' ');
            return text < 0
                    ? new Whisper(new SeatId(encoded), "")
                    : new Whisper(new SeatId(encoded.substring(0, text)), encoded.substring(text + 1));
        }

        @Override
        public String encode() {
            return WHISPER + seat + ' ' + text;
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
