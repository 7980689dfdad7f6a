package org.samtale.engine.debrief;

import org.samtale.engine.scenario.Intention;

/** What the learner tried to do in a turn, and how sure they were, held against what they did and what came of it. */
public record IntentionReport(Intention intention, int sure, Fit fit, Came came) {

    /** Whether what was done is something that as a rule serves the intention. */
    public enum Fit {
        SERVES,
        SERVES_ANOTHER,
        CLOSES,
        UNKNOWN
    }

    /** Which way the others went in that turn. */
    public enum Came {
        OPENED,
        CLOSED,
        NEITHER
    }
}
