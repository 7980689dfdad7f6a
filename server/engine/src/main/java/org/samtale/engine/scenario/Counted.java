package org.samtale.engine.scenario;

/** What is counted about who has the floor; only where a condition asks for it, so that no other scenario keeps it. */
public enum Counted {
    /** How often the learner spoke to each person. */
    ADDRESSED,
    /** In how many turns each person said something. */
    TURNS_SPOKEN,
    /** Who said the last words. */
    LAST_SPEAKER,
    /** How many lines with words each person had. */
    LINES
}
