package org.samtale.server.attempt;

import org.samtale.engine.play.Outcome;

/** Why an input was not taken, in the words of the protocol. */
enum Refusal {
    NOT_OFFERED("not-offered"),
    STALE("stale"),
    ENDED("ended"),
    BUSY("busy"),
    INVALID("invalid"),
    NOTHING_TO_REWIND("nothing-to-rewind"),
    TOO_LONG("too-long"),
    WAITING("waiting"),
    NOT_LEADING("not-leading"),
    NO_WHISPERS("no-whispers");

    private final String word;

    Refusal(String word) {
        this.word = word;
    }

    static Refusal of(Outcome.Rejected rejected) {
        return switch (rejected) {
            case Outcome.NotOffered notOffered -> NOT_OFFERED;
            case Outcome.NoSuchSilence unknown -> INVALID;
            case Outcome.NoSuchIntention unknown -> INVALID;
            case Outcome.NotAPair alone -> INVALID;
            case Outcome.NotAWhisper unusable -> INVALID;
            case Outcome.NoWhispersLeft used -> NO_WHISPERS;
            case Outcome.AlreadyEnded ended -> ENDED;
            case Outcome.NothingToRewind nothing -> NOTHING_TO_REWIND;
        };
    }

    String word() {
        return word;
    }
}
